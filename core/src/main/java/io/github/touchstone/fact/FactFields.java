package io.github.touchstone.fact;

import io.github.touchstone.proposition.Time;
import io.github.touchstone.text.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of one fact, by the names that JSON and CSV give them. */
final class FactFields {

    /** Fields that hold a text. */
    static final Set<String> TEXTS =
            Set.of("id", "statement", "subject", "relation", "value", "unit", "polarity", "time", "validity", "place");

    private static final String EXPECTED_TIME =
            "\": expected a year, month or day such as 1941-06-22, or two with \"/\"";

    private final String file;
    private final int line;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> aliases = new ArrayList<>();
    private Fact.Source source = Fact.Source.UNKNOWN;

    FactFields(String file, int line) {
        this.file = file;
        this.line = line;
    }

    int line() {
        return line;
    }

    void text(String field, String text) {
        texts.put(field, text);
    }

    void alias(String alias) {
        if (!alias.isBlank()) {
            aliases.add(alias);
        }
    }

    void source(Fact.Source work) {
        source = work;
    }

    /** The fact; refused if it has no id, says nothing, or names a time that is none. */
    Fact fact() {
        boolean structured = List.of("subject", "relation", "value").stream()
                .noneMatch(field -> of(field).isBlank());
        String id = required("id");
        if (!structured) {
            required("statement");
        }
        return Fact.builder(id)
                .statement(of("statement"))
                .subject(of("subject"))
                .aliases(aliases)
                .relation(of("relation"))
                .value(of("value"))
                .unit(of("unit"))
                .polarity(polarity())
                .time(time("time"))
                .validity(time("validity"))
                .place(of("place"))
                .source(source)
                .build();
    }

    private String of(String field) {
        return texts.getOrDefault(field, "");
    }

    private String required(String field) {
        String text = of(field);
        if (text.isBlank()) {
            throw malformed("a fact without \"" + field + "\": expected {\"id\": …, \"statement\": …}");
        }
        return text;
    }

    private String time(String field) {
        String time = of(field);
        if (!time.isEmpty() && Time.parse(time).isEmpty()) {
            throw malformed(field + " \"" + time + EXPECTED_TIME);
        }
        return time;
    }

    private Fact.Polarity polarity() {
        String word = of("polarity");
        return Arrays.stream(Fact.Polarity.values())
                .filter(polarity -> word.isEmpty()
                        ? polarity == Fact.Polarity.AFFIRMED
                        : Label.of(polarity).equals(word))
                .findFirst()
                .orElseThrow(() -> malformed("polarity \"" + word + "\": expected affirmed or denied"));
    }

    private IllegalArgumentException malformed(String what) {
        return Malformed.at(file, line, what);
    }
}
