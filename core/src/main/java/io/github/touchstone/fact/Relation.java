package io.github.touchstone.fact;

import io.github.touchstone.lexicon.Lexicon;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a value can be to a subject, and how to say so.
 *
 * @param name its name, such as "date of birth"
 * @param sentence the sentence that says it, with {subject} and {value} in their places, and {when} for a value that is
 *     a time: "on 22 June 1941", "in 1941"
 * @param functional whether a subject can have but one such value at a time
 */
record Relation(String name, String sentence, boolean functional) {

    private static final String PLAIN = "{subject} {relation} {value}.";

    /** How to say it in words of which nothing more is known. */
    static Relation named(String name) {
        return Listed.BY_NAME.getOrDefault(Fold.fold(name.strip()), new Relation(name, PLAIN, false));
    }

    /** A property of Wikidata; empty if the list does not have it. */
    static Optional<Relation> property(String id) {
        return Optional.ofNullable(Listed.BY_PROPERTY.get(id));
    }

    /** The statement that a subject has a value, and what it counts. */
    String say(String subject, String value, String unit) {
        String measured = unit.isBlank() ? value : value + " " + unit;
        Optional<WrittenTime> time = unit.isBlank() ? WrittenTime.parse(value) : Optional.empty();
        return inWords(
                subject,
                time.map(WrittenTime::words).orElse(measured),
                time.map(WrittenTime::withPreposition).orElse(measured));
    }

    private String inWords(String subject, String value, String when) {
        return sentence.replace("{relation}", name)
                .replace("{when}", when)
                .replace("{value}", value)
                .replace("{subject}", subject);
    }

    /** The list, read when a fact first needs it. */
    private static final class Listed {

        static final Map<String, Relation> BY_PROPERTY = new HashMap<>();
        static final Map<String, Relation> BY_NAME = new HashMap<>();

        static {
            for (Term term : Lexicon.shipped(Relation.class, "relation.tsv").terms()) {
                Relation relation = new Relation(
                        term.column("name"),
                        term.column("sentence"),
                        term.column("values").equals("one"));
                BY_PROPERTY.put(term.text(), relation);
                BY_NAME.putIfAbsent(Fold.fold(relation.name()), relation);
            }
        }

        private Listed() {}
    }
}
