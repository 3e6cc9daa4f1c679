package io.github.touchstone.citation;

import io.github.touchstone.text.Span;

/**
 * A place where the apparatus of a text is broken: a reader who follows it finds nothing, or not what was meant.
 *
 * @param kind what is wrong
 * @param span where, in the extracted text
 * @param label the number, name or address that it is about; for {@link Kind#PLACEHOLDER} the words themselves, for
 *     {@link Kind#BROKEN_MARKUP} what is wrong and how often
 */
public record CitationFlaw(Kind kind, Span span, String label) {

    /** What is wrong. */
    public enum Kind {
        /** A citation that points to no source, though the text lists others of its kind. */
        DANGLING,
        /** A source that no citation points to, though citations point to others of the list. */
        UNCITED,
        /** A source with the same number as one before it. */
        DUPLICATE,
        /** Words that stand where a source is missing: "[citation needed]". */
        PLACEHOLDER,
        /** Markup of citations that is broken, given once a text, where it is met first. */
        BROKEN_MARKUP,
        /** An address that leads nowhere, such as one at example.com (RFC 2606). */
        DEAD_ADDRESS
    }
}
