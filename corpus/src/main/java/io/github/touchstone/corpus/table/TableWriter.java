package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.corpus.table.Look.Style;
import io.github.touchstone.score.SignalScore;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table for people: a row a document, and below it the findings that cost most. The table is laid out when all
 * rows are known.
 */
public final class TableWriter implements ReportWriter {

    private static final int SHOWN_COSTS = 10;

    private final Writer out;
    private final Look look;
    private final List<Row> rows = new ArrayList<>();
    private final Costs costs = new Costs(SHOWN_COSTS);
    private String profile = "";

    /**
     * Starts a table.
     *
     * @param out where it goes
     * @param look what that place can show
     */
    public TableWriter(Writer out, Look look) {
        this.out = out;
        this.look = look;
    }

    @Override
    public void write(ScoredDocument scored) {
        rows.add(new Row(
                Excerpt.oneLine(scored.name()),
                scored.report().score(),
                scored.report().signals()));
        costs.add(scored);
        profile = scored.report().profile();
    }

    @Override
    public void finish() throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        writeRows();
        writeCosts();
        out.flush();
    }

    private void writeRows() throws IOException {
        List<String> signals =
                rows.get(0).signals().stream().map(SignalScore::signal).toList();
        List<String> names = rows.stream().map(Row::name).toList();
        String folder = SharedFolder.of(names);
        String label = folder.isEmpty() ? "document" : folder;
        int longestName = names.stream()
                .mapToInt(name -> Columns.of(name.substring(folder.length())))
                .max()
                .orElse(0);
        int nameWidth = Math.max(longestName, Columns.of(label));
        Grid grid = new Grid(look, Layout.of(look.width(), signals, nameWidth));
        line("");
        line(grid.heading(label, signals));
        for (Row row : rows) {
            line(grid.line(row.within(folder)));
        }
        line("");
        for (String line : Columns.wrap(legend(), look.width() - Layout.GAP.length())) {
            line(Layout.GAP + look.paint(Style.FAINT, line));
        }
    }

    private String legend() {
        return Figures.count(rows.size(), "document") + " · profile " + profile
                + " · 0 to 100, a longer bar is better · – undetermined";
    }

    private void writeCosts() throws IOException {
        List<Cost> dearest = costs.dearest();
        if (!dearest.isEmpty()) {
            line("");
            line(Layout.GAP + look.paint(Style.STRONG, "What cost most"));
        }
        CostLines lines = new CostLines(look);
        for (Cost cost : dearest) {
            line("");
            for (String line : lines.of(cost)) {
                line(line);
            }
        }
        line("");
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
