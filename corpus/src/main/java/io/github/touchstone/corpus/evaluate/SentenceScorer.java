package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.row.HedgingRow;

/** Says how likely a sentence is uncertain. */
public interface SentenceScorer {

    /**
     * Judges a sentence.
     *
     * @param row the sentence; its label and cues are not to be looked at
     * @return 0 to 1
     */
    double probability(HedgingRow row);

    /**
     * Where yes begins.
     *
     * @return the least probability that means uncertain, 0 to 1
     */
    double threshold();
}
