package io.github.touchstone.corpus.markdown;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Run;
import io.github.touchstone.corpus.output.ComparedFigures;
import io.github.touchstone.corpus.output.ComparedFigures.Line;
import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.MeasureText;
import io.github.touchstone.corpus.shipped.DataSet;
import io.github.touchstone.corpus.shipped.PublishedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The accuracy report of one task on one data set: what was measured, how, and what came of it. */
public final class AccuracyPage {

    private final StringBuilder text = new StringBuilder();

    private AccuracyPage() {}

    /**
     * Writes a report.
     *
     * @param task the task's name
     * @param file the figures
     * @param run the circumstances
     * @return the page; the same text for the same figures and circumstances
     */
    public static String of(String task, FileAccuracy file, Run run) {
        AccuracyPage page = new AccuracyPage();
        ComparedFigures figures = ComparedFigures.of(file);
        page.heading("# ", task + " on " + Excerpt.oneLine(file.dataSet()));
        DataSet.named(file.dataSet()).ifPresent(page::about);
        page.text.append(circumstances(file, run));
        page.heading("## ", "Figures");
        page.text.append(ours(figures));
        page.compared("Beside baselines", figures.baselines(), figures);
        page.compared("By group", figures.groups(), figures);
        page.published(PublishedFigure.of(task, file.dataSet()));
        return page.text.toString();
    }

    private void heading(String level, String heading) {
        text.append(text.isEmpty() ? "" : "\n").append(level).append(heading).append("\n\n");
    }

    private void about(DataSet set) {
        text.append(set.about()).append("\n\n");
        text.append("From: ")
                .append(set.source())
                .append(". Terms: ")
                .append(set.terms())
                .append(".\n\n");
    }

    private static MarkdownTable circumstances(FileAccuracy file, Run run) {
        MarkdownTable table = new MarkdownTable(List.of("measured", run.date().toString()));
        table.add("split", Excerpt.oneLine(run.split()));
        table.add("judged by", file.model().isEmpty() ? "rules" : file.model());
        table.add("rows", MeasureText.count(file.rows()));
        file.positives().ifPresent(positives -> table.add("to find", MeasureText.count(positives)));
        file.threshold().ifPresent(threshold -> table.add("threshold", MeasureText.of(OptionalDouble.of(threshold))));
        table.add("library", run.versions().library());
        table.add("models", run.versions().models());
        table.add("lexicons", run.versions().lexicons());
        return table;
    }

    private static MarkdownTable ours(ComparedFigures figures) {
        MarkdownTable table = new MarkdownTable(List.of("figure", "value"));
        Stream.concat(figures.columns().stream(), figures.apart().stream())
                .forEach(name ->
                        table.add(name, MeasureText.of(figures.ours().measures().get(name))));
        MeasureText.interval(figures.ours().measures())
                .ifPresent(interval -> table.add("f1, 95 % interval over documents", interval));
        return table;
    }

    private void compared(String heading, List<Line> others, ComparedFigures figures) {
        if (others.isEmpty()) {
            return;
        }
        heading("## ", heading);
        MarkdownTable table = new MarkdownTable(row("", "rows", figures.columns()));
        Stream.concat(Stream.of(figures.ours()), others.stream())
                .forEach(line ->
                        table.add(row(line.name(), MeasureText.count(line.rows()), line.cells(figures.columns()))));
        text.append(table);
    }

    private static List<String> row(String name, String rows, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(name, rows));
        row.addAll(cells);
        return row;
    }

    private void published(List<PublishedFigure> published) {
        if (published.isEmpty()) {
            return;
        }
        heading("## ", "Published by others, on rows of their own");
        MarkdownTable table = new MarkdownTable(List.of("system", "group", "figure", "value", "reference"));
        published.forEach(figure -> table.add(List.of(
                figure.system(),
                figure.group(),
                figure.figure(),
                MeasureText.of(OptionalDouble.of(figure.value())),
                figure.reference())));
        text.append(table);
    }
}
