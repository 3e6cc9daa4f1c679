package io.github.touchstone.citation;

import io.github.touchstone.bibliography.BibliographyEntry;
import io.github.touchstone.text.Span;
import java.util.List;

/**
 * A mark in the text that points to a source: "[12]", "(Nekrich 1997)", a raised digit, an address.
 *
 * <p>What a citation supports follows these rules:
 *
 * <ul>
 *   <li>It supports its sentence. In a heading, a table cell or a list item it supports no more than that.
 *   <li>If several citations end clauses of one sentence, each supports the words from the one before it up to itself,
 *       and the last also those after it. Citations side by side support the same words.
 *   <li>A lone citation that closes a paragraph supports besides the sentences before it that have no citation, three
 *       at most.
 *   <li>A citation that stands alone after a block quotation, or links the quotation as a whole, supports the quotation.
 * </ul>
 *
 * @param span where it stands in the extracted text
 * @param kind what it looks like
 * @param label what it refers to, in one spelling for one source: "12", "Nekrich 1997", a DOI in lower case, an address;
 *     the parts of "[3, 5–7]" and of "(Smith 2001; Lee 2003)" are parted by "; "
 * @param entries what it points to among the sources that the text lists; empty if the text lists none of them
 * @param supports the words it carries
 * @param sentence index of the sentence it stands in
 */
public record Citation(
        Span span, Kind kind, String label, List<BibliographyEntry> entries, Span supports, int sentence) {

    /** Copies the list. */
    public Citation {
        entries = List.copyOf(entries);
    }

    /**
     * Names the sources that it points to, so that two citations of one source give the same name: author and year or
     * number of an entry, an address without its scheme, else the parts of the label.
     *
     * @return at least one name; no name twice
     */
    public List<String> sources() {
        if (entries.isEmpty()) {
            boolean address = kind == Kind.URL || kind == Kind.LINK;
            return address ? List.of(WebAddress.place(label)) : SourceLabels.of(label);
        }
        return entries.stream().map(Citation::name).distinct().toList();
    }

    /**
     * Names who stands behind it: the hosts of addresses, for many pages of one site are one witness, and else the
     * {@link #sources()}.
     *
     * @return at least one name; no name twice
     */
    public List<String> witnesses() {
        boolean address = entries.isEmpty() && (kind == Kind.URL || kind == Kind.LINK);
        String host = address ? WebAddress.host(label) : "";
        return host.isEmpty() ? sources() : List.of(host);
    }

    private static String name(BibliographyEntry entry) {
        if (!entry.authorAndYear().isEmpty()) {
            return entry.authorAndYear();
        }
        return entry.number().isEmpty() ? "entry at " + entry.span().start() : entry.number();
    }

    /**
     * The citations that are marks beside the words, such as "[12]".
     *
     * @param citations some citations
     * @return where those stand that are, in the same order
     */
    public static List<Span> marks(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.kind().isMark())
                .map(Citation::span)
                .toList();
    }

    /** What a citation looks like. */
    public enum Kind {
        /** A number in brackets: "[12]", "(12)". */
        NUMERIC,
        /** Names with a year: "(Smith and Jones, 2001)", "Smith et al. (2001)". */
        AUTHOR_YEAR,
        /** A mark that refers to a note, such as a raised digit. */
        NOTE,
        /** The name of an entry as the markup gives it: "[@smith2001]" in Markdown, {@code \cite} in LaTeX. */
        KEY,
        /** The work cited before: "ibid.". */
        IBID,
        /** A Digital Object Identifier (ISO 26324). */
        DOI,
        /** An International Standard Book Number (ISO 2108) whose check digit is right. */
        ISBN,
        /** An International Standard Serial Number (ISO 3297) whose check digit is right. */
        ISSN,
        /** A preprint: "arXiv:1706.03762". */
        ARXIV,
        /** An article by its number in PubMed: "PMID 12345678". */
        PMID,
        /** A case or a law: "410 U.S. 113", "42 U.S.C. § 1983". */
        LEGAL,
        /** A standard: "RFC 9110", "ISO 8601". */
        STANDARD,
        /** A place in an archive: "TNA, CAB 65/10", "NARA, RG 59". */
        SHELF_MARK,
        /** A web address written out. */
        URL,
        /** Words that lead to a web address. */
        LINK,
        /** The title of a work, as {@code <cite>} marks it. */
        WORK;

        /**
         * Tells whether it is a mark beside the words, rather than words of the sentence itself.
         *
         * @return false where the sentence would lack words without it: links, titles, laws, standards, shelf marks
         */
        public boolean isMark() {
            return switch (this) {
                case LINK, WORK, LEGAL, STANDARD, SHELF_MARK -> false;
                default -> true;
            };
        }
    }
}
