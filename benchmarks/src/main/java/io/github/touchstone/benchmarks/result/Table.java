package io.github.touchstone.benchmarks.result;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of cells under one heading.
 *
 * @param heading what each column holds
 * @param rows as many cells each as the heading has
 */
public record Table(List<String> heading, List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than the heading
     */
    public Table {
        heading = List.copyOf(heading);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heading.size()) {
                throw new IllegalArgumentException(row + ": expected " + heading.size() + " cells");
            }
        }
    }

    /**
     * Writes it for reading.
     *
     * @return a table of Markdown
     */
    public String toMarkdown() {
        return markdown(heading)
                + heading.stream().map(ignored -> "---").collect(Collectors.joining("|", "|", "|\n"))
                + rows.stream().map(Table::markdown).collect(Collectors.joining());
    }

    private static String markdown(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /**
     * Writes it for programs.
     *
     * @return a line for each row, cells parted by tabs
     */
    public String toTsv() {
        return tsv(heading) + rows.stream().map(Table::tsv).collect(Collectors.joining());
    }

    private static String tsv(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }
}
