package io.github.touchstone.citation;

import io.github.touchstone.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A citation as a scanner finds it, before it is tied to the words it carries.
 *
 * @param kind what it looks like
 * @param label what it refers to
 * @param span where it stands
 * @param anchor an offset in the sentence that it belongs to, which a number after a full stop does not start
 */
record Mark(Citation.Kind kind, String label, Span span, int anchor) {

    /** The kinds from most to least specific: where two marks overlap, the more specific stays. */
    private static final List<Citation.Kind> SPECIFIC_FIRST = List.of(
            Citation.Kind.DOI,
            Citation.Kind.ARXIV,
            Citation.Kind.PMID,
            Citation.Kind.ISBN,
            Citation.Kind.ISSN,
            Citation.Kind.URL,
            Citation.Kind.LEGAL,
            Citation.Kind.STANDARD,
            Citation.Kind.SHELF_MARK,
            Citation.Kind.KEY,
            Citation.Kind.NUMERIC,
            Citation.Kind.AUTHOR_YEAR,
            Citation.Kind.IBID,
            Citation.Kind.NOTE,
            Citation.Kind.LINK,
            Citation.Kind.WORK);

    /** Orders by place, at one place the more specific first. */
    static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::span).thenComparing(mark -> SPECIFIC_FIRST.indexOf(mark.kind));

    /** A citation that belongs to the sentence in which it stands. */
    Mark(Citation.Kind kind, String label, Span span) {
        this(kind, label, span, span.start());
    }

    /** The same mark so many code units further on. */
    Mark movedBy(int codeUnits) {
        return codeUnits == 0 ? this : new Mark(kind, label, span.movedBy(codeUnits), anchor + codeUnits);
    }

    /** Of two of one kind the longer says more. */
    boolean isMoreSpecificThan(Mark other) {
        if (kind == other.kind) {
            return span.length() > other.span.length();
        }
        return SPECIFIC_FIRST.indexOf(kind) < SPECIFIC_FIRST.indexOf(other.kind);
    }
}
