package io.github.touchstone.wikitext;

import io.github.touchstone.text.ShippedNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a template shows.
 *
 * @param way how it is shown
 * @param detail the words, the place of the argument, or the group of the note; empty if there is none
 */
record Shown(Way way, String detail) {

    private static final Map<String, Shown> SHIPPED = index(ShippedNames.load(Shown.class, "templates.txt", '|'));
    private static final String CITATION_PREFIX = "cite ";

    /** How a template is shown; the data file explains each. */
    enum Way {
        NEEDED,
        NEEDED_SPAN,
        NOTE,
        REUSE,
        SHORT_NOTE,
        SHORT,
        SHORT_BRACKETS,
        SHORT_TEXT,
        CITATION,
        NOTES,
        QUOTE,
        SHOWS,
        LIST,
        MEASURE,
        DATE,
        JOINED,
        PUTS,
        NOTHING
    }

    /** Looks a template up by its name in small letters. */
    static Optional<Shown> of(String name) {
        Shown shown = SHIPPED.get(name);
        if (shown == null && name.startsWith(CITATION_PREFIX)) {
            return Optional.of(new Shown(Way.CITATION, ""));
        }
        return Optional.ofNullable(shown);
    }

    /** Tells whether it is a mark that must not be lost even where its surroundings are left out. */
    boolean isMark() {
        return switch (way) {
            case NEEDED, NEEDED_SPAN, NOTE, REUSE, SHORT_NOTE -> true;
            default -> false;
        };
    }

    static Map<String, Shown> index(List<ShippedNames.Line> lines) {
        Map<String, Shown> index = new HashMap<>();
        for (ShippedNames.Line line : lines) {
            String key = line.word().replace('-', '_').toUpperCase(Locale.ROOT);
            Way way = Arrays.stream(Way.values())
                    .filter(known -> known.name().equals(key))
                    .findFirst()
                    .orElseThrow(() -> line.unknown(List.of(Way.values())));
            line.names().forEach(name -> index.put(name, new Shown(way, line.detail())));
        }
        return Map.copyOf(index);
    }
}
