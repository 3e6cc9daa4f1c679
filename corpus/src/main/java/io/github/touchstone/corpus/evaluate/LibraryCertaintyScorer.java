package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.text.Document;

/** Multiplies the likelihoods that the hedges of a sentence stand for, as if they were independent. */
final class LibraryCertaintyScorer implements CertaintyScorer {

    @Override
    public double certainty(String text) {
        return Analysis.of(Document.plain(text)).hedgeCues().stream()
                .map(HedgeCue::likelihood)
                .mapToDouble(likelihood -> likelihood.orElse(1))
                .reduce(1, (a, b) -> a * b);
    }
}
