package io.github.touchstone.corpus.shipped;

import java.util.List;
import java.util.Map;

/**
 * What others report for a task.
 *
 * @param task the task's name, such as "hedging"
 * @param pattern the data set's name, or with "*" at the end the beginning of its names
 * @param group the rows it is for, such as "probable"; empty for all
 * @param system who or what reached it
 * @param figure the figure's name, such as "f1"
 * @param value the figure, as a share from 0 to 1
 * @param reference where it is reported, and on which rows
 */
public record PublishedFigure(
        String task, String pattern, String group, String system, String figure, double value, String reference) {

    /**
     * What is known for a task on a data set.
     *
     * @param task the task's name
     * @param dataSet the data set's name
     * @return the figures, in the order of the table
     */
    public static List<PublishedFigure> of(String task, String dataSet) {
        return Known.ALL.stream()
                .filter(known -> known.task.equals(task) && new NamePattern(known.pattern).matches(dataSet))
                .toList();
    }

    private static PublishedFigure of(Map<String, String> row) {
        return new PublishedFigure(
                row.getOrDefault("task", ""),
                row.getOrDefault("data set", ""),
                row.getOrDefault("group", ""),
                row.getOrDefault("system", ""),
                row.getOrDefault("figure", ""),
                Double.parseDouble(row.getOrDefault("value", "")),
                row.getOrDefault("reference", ""));
    }

    private static final class Known {
        static final List<PublishedFigure> ALL = ShippedTable.read("published.tsv").rows().stream()
                .map(PublishedFigure::of)
                .toList();
    }
}
