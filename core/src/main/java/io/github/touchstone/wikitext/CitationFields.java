package io.github.touchstone.wikitext;

import io.github.touchstone.text.ShippedNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of citation templates.
 *
 * @param names the names under what they are, such as "title"
 * @param parts those that are shown in their order
 */
record CitationFields(Map<String, List<String>> names, List<Part> parts) {

    private static final List<String> PART_KINDS = List.of("part", "book", "journal");
    private static final List<String> KINDS = List.of(
            "last",
            "first",
            "people",
            "editor-last",
            "editor-first",
            "date",
            "link",
            "chapter",
            "title",
            "work",
            "plain-title");

    static final CitationFields SHIPPED = of(ShippedNames.load(CitationFields.class, "citation.txt", '|'));

    /**
     * A part.
     *
     * @param kind of what works it is shown
     * @param before what is shown before its value
     * @param after what is shown behind it
     * @param tied whether it follows without a full stop
     * @param names the names of its parameter
     */
    record Part(String kind, String before, String after, boolean tied, List<String> names) {

        boolean isShownOf(boolean journal) {
            return kind.equals("part") || kind.equals(journal ? "journal" : "book");
        }
    }

    static CitationFields of(List<ShippedNames.Line> lines) {
        Map<String, List<String>> names = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        for (ShippedNames.Line line : lines) {
            if (PART_KINDS.contains(line.word())) {
                parts.add(part(line));
            } else if (KINDS.contains(line.key())) {
                names.put(line.key(), line.names());
            } else {
                throw line.unknown(KINDS);
            }
        }
        return new CitationFields(Map.copyOf(names), List.copyOf(parts));
    }

    List<String> of(String kind) {
        return names.getOrDefault(kind, List.of());
    }

    private static Part part(ShippedNames.Line line) {
        String pattern = line.detail();
        boolean tied = pattern.startsWith("+");
        int value = pattern.indexOf('%');
        if (value < 0) {
            throw new IllegalStateException(line.place() + ": \"" + pattern + "\": expected a % for the value");
        }
        return new Part(
                line.word(), pattern.substring(tied ? 1 : 0, value), pattern.substring(value + 1), tied, line.names());
    }
}
