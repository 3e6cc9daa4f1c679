package io.github.touchstone.fact;

import java.util.List;

/**
 * One reference fact: a statement that the caller trusts. Only the id and the statement are required; each other field
 * sharpens the match and is empty if it was not given.
 *
 * @param id a name of the caller's own, unique within a fact base
 * @param statement the fact in one plain sentence
 * @param subject what the fact is about
 * @param aliases other names of the subject or of the event
 * @param time when: a year, month or day in ISO 8601, or an interval of two parted by "/"
 * @param place where
 * @param source where the fact comes from
 */
public record Fact(
        String id, String statement, String subject, List<String> aliases, String time, String place, Source source) {

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
        return new Fact(id, statement, "", List.of(), "", "", Source.UNKNOWN);
    }
}
