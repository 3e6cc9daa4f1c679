package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.TaskAccuracy;
import io.github.touchstone.corpus.output.ComparedFigures;
import io.github.touchstone.corpus.output.ComparedFigures.Line;
import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.MeasureText;
import io.github.touchstone.corpus.shipped.PublishedFigure;
import io.github.touchstone.corpus.table.Look.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Shows figures of accuracy for people: a table a file, ours above the baselines, then what others report. */
public final class AccuracyTable {

    private static final String GAP = Layout.GAP;
    private static final String GROUPS = "of these";

    private final Look look;
    private final StringBuilder text = new StringBuilder();

    private AccuracyTable(Look look) {
        this.look = look;
    }

    /**
     * Shows the figures of a task.
     *
     * @param accuracy the figures
     * @param look what the place where they are shown can do
     * @return the lines
     */
    public static String of(TaskAccuracy accuracy, Look look) {
        AccuracyTable table = new AccuracyTable(look);
        accuracy.files().forEach(file -> table.file(accuracy.task(), file));
        return table.text.append('\n').toString();
    }

    private void file(String task, FileAccuracy file) {
        ComparedFigures figures = ComparedFigures.of(file);
        line(Style.PLAIN, "");
        line(Style.STRONG, task + " · " + Excerpt.oneLine(file.file()));
        wrapped(facts(file));
        grid(figures);
        apart(figures);
        published(PublishedFigure.of(task, file.dataSet()));
    }

    private static List<String> facts(FileAccuracy file) {
        List<String> facts = new ArrayList<>(List.of(MeasureText.count(file.rows()) + " rows"));
        if (!file.model().isEmpty()) {
            facts.add(file.model());
        }
        file.positives().ifPresent(positives -> facts.add(MeasureText.count(positives) + " to find"));
        file.threshold().ifPresent(threshold -> facts.add("threshold " + MeasureText.of(OptionalDouble.of(threshold))));
        return facts;
    }

    private void grid(ComparedFigures figures) {
        MeasureGrid grid = MeasureGrid.of(figures, GROUPS);
        line(Style.PLAIN, "");
        line(Style.FAINT, grid.heading());
        line(Style.STRONG, grid.line(figures.ours()));
        figures.baselines().forEach(baseline -> line(Style.PLAIN, grid.line(baseline)));
        if (!figures.groups().isEmpty()) {
            line(Style.FAINT, GROUPS);
        }
        for (Line group : figures.groups()) {
            line(Style.PLAIN, grid.line(group));
        }
    }

    private void apart(ComparedFigures figures) {
        List<String> apart = new ArrayList<>();
        MeasureText.interval(figures.ours().measures()).ifPresent(interval -> apart.add("f1 95 % " + interval));
        for (String name : figures.apart()) {
            apart.add(name + " " + MeasureText.of(figures.ours().measures().get(name)));
        }
        if (!apart.isEmpty()) {
            line(Style.PLAIN, "");
            wrapped(apart);
        }
    }

    private void published(List<PublishedFigure> published) {
        if (published.isEmpty()) {
            return;
        }
        line(Style.PLAIN, "");
        line(Style.FAINT, "published, on rows of their own");
        for (PublishedFigure figure : published) {
            String of = figure.group().isEmpty() ? figure.figure() : figure.figure() + " of " + figure.group();
            String value = MeasureText.of(OptionalDouble.of(figure.value()));
            line(Style.PLAIN, value + GAP + of + GAP + figure.system());
        }
    }

    private void wrapped(List<String> facts) {
        String all = String.join(" · ", facts);
        Columns.wrap(all, look.width() - GAP.length()).forEach(line -> line(Style.PLAIN, line));
    }

    private void line(Style style, String line) {
        text.append(line.isEmpty() ? "" : GAP + look.paint(style, line)).append('\n');
    }
}
