package io.github.touchstone.markup;

/**
 * A stretch of a Markdown paragraph that is not copied as it stands.
 *
 * @param kind what becomes of it
 * @param start offset of its first code unit in the paragraph
 * @param end offset after its last; equal to {@code start} if it is a mere place
 * @param value the text in its place, the link's target, the note's label, or empty
 */
record Mark(Kind kind, int start, int end, String value) {

    enum Kind {
        /** A bracket or a run of stars that may yet turn out to be more; copied if it does not. */
        LITERAL,
        /** Left out without a trace. */
        DROP,
        /** Left out, with a space in its place. */
        SPACE,
        /** Replaced by its value. */
        TEXT,
        /** A reference to a note. */
        NOTE,
        /** The mark at the start of a link; left out. */
        LINK_START,
        /** The mark at the end of a link, with its target; left out. */
        LINK_END
    }

    static Mark of(Kind kind, int start, int end) {
        return new Mark(kind, start, end, "");
    }
}
