package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.row.HedgingRow;

/** Says how likely a sentence is uncertain. */
interface SentenceScorer {

    /**
     * What answers.
     *
     * @return the name and version of a model
     */
    String model();

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
