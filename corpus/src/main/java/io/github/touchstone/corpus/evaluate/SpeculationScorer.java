package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.hedge.CueModel;
import io.github.touchstone.hedge.HedgeCue;

/** Takes the surest cue of semantic uncertainty that is found in a row. */
final class SpeculationScorer implements SentenceScorer {

    @Override
    public String model() {
        return CueModel.standard().label();
    }

    @Override
    public double probability(HedgingRow row) {
        return LibraryCueScorer.typed(row)
                .mapToDouble(HedgeCue::probability)
                .max()
                .orElse(0);
    }

    @Override
    public double threshold() {
        return CueModel.standard().threshold();
    }
}
