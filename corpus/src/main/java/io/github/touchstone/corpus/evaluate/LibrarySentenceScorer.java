package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.text.Document;

/** Takes the surest weasel or epistemic hedge that the library finds in a sentence; a title hedges nothing. */
final class LibrarySentenceScorer implements SentenceScorer {

    private static final double THRESHOLD = 0.5;

    @Override
    public double probability(HedgingRow row) {
        if (row.title()) {
            return 0;
        }
        return Analysis.of(Document.plain(row.text())).hedgeCues().stream()
                .filter(LibrarySentenceScorer::isUncertain)
                .mapToDouble(HedgeCue::weight)
                .max()
                .orElse(0);
    }

    private static boolean isUncertain(HedgeCue cue) {
        return cue.kind() == HedgeCue.Kind.WEASEL || cue.kind() == HedgeCue.Kind.EPISTEMIC;
    }

    @Override
    public double threshold() {
        return THRESHOLD;
    }
}
