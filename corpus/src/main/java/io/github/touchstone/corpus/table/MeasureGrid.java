package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.output.ComparedFigures;
import io.github.touchstone.corpus.output.ComparedFigures.Line;
import io.github.touchstone.corpus.output.MeasureText;
import java.util.List;
import java.util.stream.Stream;

/** Lines of figures below each other, the names to the left and the numbers to the right. */
record MeasureGrid(int nameWidth, List<String> columns) {

    private static final String ROWS = "rows";
    private static final int NARROWEST = 6;

    static MeasureGrid of(ComparedFigures figures, String widest) {
        Stream<String> names = Stream.of(List.of(figures.ours()), figures.baselines(), figures.groups())
                .flatMap(List::stream)
                .map(Line::name);
        int width = Stream.concat(names, Stream.of(widest))
                .mapToInt(Columns::of)
                .max()
                .orElse(0);
        return new MeasureGrid(width, figures.columns());
    }

    String heading() {
        return line("", ROWS, columns);
    }

    String line(Line line) {
        return line(line.name(), MeasureText.count(line.rows()), line.cells(columns));
    }

    private String line(String name, String rows, List<String> cells) {
        StringBuilder line = new StringBuilder(Columns.left(name, nameWidth));
        line.append(Layout.GAP).append(Columns.right(rows, NARROWEST));
        for (int i = 0; i < columns.size(); i++) {
            int width = Math.max(NARROWEST, columns.get(i).length());
            line.append(Layout.GAP).append(Columns.right(cells.get(i), width));
        }
        return line.toString();
    }
}
