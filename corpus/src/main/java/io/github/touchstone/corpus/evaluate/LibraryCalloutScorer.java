package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes the citations that the library finds, but for those that name their source themselves, such as addresses. */
final class LibraryCalloutScorer implements CalloutScorer {

    private static final Set<Citation.Kind> KINDS = EnumSet.of(
            Citation.Kind.NUMERIC,
            Citation.Kind.AUTHOR_YEAR,
            Citation.Kind.NOTE,
            Citation.Kind.KEY,
            Citation.Kind.IBID);

    @Override
    public List<Span> callouts(String text) {
        return Analysis.of(Document.plain(text)).citations().stream()
                .filter(citation -> KINDS.contains(citation.kind()))
                .map(Citation::span)
                .toList();
    }
}
