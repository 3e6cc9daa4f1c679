package io.github.touchstone.corpus.markdown;

import java.util.ArrayList;
import java.util.List;

/** A table of GitHub Flavored Markdown. */
final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(List<String> heading) {
        rows.add(List.copyOf(heading));
    }

    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    void add(String name, String value) {
        add(List.of(name, value));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(line(rows.get(0)));
        text.append("|---".repeat(rows.get(0).size())).append("|\n");
        rows.stream().skip(1).map(MarkdownTable::line).forEach(text::append);
        return text.toString();
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        cells.forEach(cell -> line.append("| ").append(escaped(cell)).append(' '));
        return line.append("|\n").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("|", "\\|");
    }
}
