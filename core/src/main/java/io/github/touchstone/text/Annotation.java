package io.github.touchstone.text;

/**
 * Something that the markup said about a stretch of text, kept because the text alone no longer shows it.
 *
 * @param kind what the markup said
 * @param span the extracted text it was said of
 * @param value the link's target, the note's label, the anchor's name, or empty
 */
public record Annotation(Kind kind, Span span, String value) {

    /** What the markup said. */
    public enum Kind {
        /** A link; the value is its target as written. */
        LINK,
        /** Raised text, as note marks are. */
        SUPERSCRIPT,
        /** A mark that refers to a note; the value is the note's label. */
        NOTE_MARK,
        /** Words that the markup itself calls a citation; the value names what is cited, its parts parted by "; ". */
        CITATION,
        /** What a link with the target "#" and this name leads to, such as a note or a bibliography entry. */
        ANCHOR,
        /** Markup that is broken, read as well as can be; the value says what is wrong: "a reference never closed". */
        BROKEN,
        /** The title of a work, as {@code <cite>} gives it. */
        WORK,
        /** Somebody else's words inside a paragraph, as {@code <q>} gives them. */
        QUOTATION
    }
}
