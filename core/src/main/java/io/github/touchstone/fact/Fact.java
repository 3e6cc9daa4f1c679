package io.github.touchstone.fact;

import io.github.touchstone.text.Fingerprint;
import java.util.List;

/**
 * One reference fact: a statement that the caller trusts. Only the id and the statement are required; each other field
 * sharpens the match and is empty if it was not given. {@link #builder(String)} sets them by name.
 *
 * @param id a name of the caller's own, unique within a fact base
 * @param statement the fact in one plain sentence; if it is denied, the sentence that is not true
 * @param subject what the fact is about
 * @param aliases other names of the subject or of the event
 * @param relation what the value is to the subject: "date of birth", "capital"
 * @param value what stands in that relation to the subject, in words or figures
 * @param unit what a value in figures counts or measures
 * @param polarity whether the statement is true or not
 * @param time when: a day, month or year in ISO 8601, a decade ("194X") or a century ("18XX"), or an interval of two
 *     parted by "/"
 * @param validity from when to when it was so, as {@code time}; ".." on one side for no end
 * @param place where
 * @param source where the fact comes from
 */
public record Fact(
        String id,
        String statement,
        String subject,
        List<String> aliases,
        String relation,
        String value,
        String unit,
        Polarity polarity,
        String time,
        String validity,
        String place,
        Source source) {

    /** Whether a fact says that something is so, or that it is not. */
    public enum Polarity {
        /** The statement is true. */
        AFFIRMED,
        /** The statement is not true: somebody claimed it, and it was found to be false. */
        DENIED
    }

    /**
     * Where a fact comes from.
     *
     * @param title the work's title; may be empty
     * @param url where it can be read; may be empty
     */
    public record Source(String title, String url) {
        /** A source that was not given. */
        public static final Source UNKNOWN = new Source("", "");
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the id or the statement is blank
     */
    public Fact {
        if (id.isBlank()) {
            throw new IllegalArgumentException("fact without an id: " + statement);
        }
        if (statement.isBlank()) {
            throw new IllegalArgumentException("fact " + id + ": expected a statement, found none");
        }
        aliases = List.copyOf(aliases);
    }

    /**
     * A fact of which nothing but the statement is known.
     *
     * @param id a name of the caller's own
     * @param statement the fact in one plain sentence
     * @return the fact
     */
    public static Fact of(String id, String statement) {
        return builder(id).statement(statement).build();
    }

    /**
     * Begins a fact of which more is known.
     *
     * @param id a name of the caller's own
     * @return a builder without a statement
     */
    public static FactBuilder builder(String id) {
        return new FactBuilder(id);
    }

    /** Adds all that it says to the name of a fact base. */
    void addTo(Fingerprint fingerprint) {
        fingerprint.add(id).add(statement).add(subject);
        aliases.forEach(fingerprint::add);
        fingerprint
                .add(relation)
                .add(value)
                .add(unit)
                .add(polarity.name())
                .add(time)
                .add(validity)
                .add(place)
                .add(source.title())
                .add(source.url());
    }
}
