package io.github.touchstone.citation;

import io.github.touchstone.text.Span;

/**
 * A mark in the text that points to a source: "[12]", "(Nekrich 1997)", a raised digit, an address.
 *
 * <p>What a citation supports follows three rules. It supports its sentence. If several citations end clauses of one
 * sentence, each supports the words from the one before it up to itself, and the last also those after it. A lone
 * citation that closes a paragraph supports besides the sentences before it that have no citation, three at most.
 *
 * @param span where it stands in the extracted text
 * @param kind what it looks like
 * @param label what it refers to, in one spelling for one source: "12", "Nekrich 1997", a DOI in lower case, an address;
 *     the parts of "[3, 5–7]" and of "(Smith 2001; Lee 2003)" are parted by "; "
 * @param supports the words it carries
 * @param sentence index of the sentence it stands in
 */
public record Citation(Span span, Kind kind, String label, Span supports, int sentence) {

    /** What a citation looks like. */
    public enum Kind {
        /** A number in square brackets: "[12]". */
        NUMERIC,
        /** Names with a year: "(Smith and Jones, 2001)", "Smith et al. (2001)". */
        AUTHOR_YEAR,
        /** A mark that refers to a note, such as a raised digit. */
        NOTE,
        /** A web address written out. */
        URL,
        /** A Digital Object Identifier (ISO 26324). */
        DOI,
        /** An International Standard Book Number (ISO 2108) whose check digit is right. */
        ISBN,
        /** Words that lead to a web address. */
        LINK
    }
}
