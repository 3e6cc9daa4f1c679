package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.row.CueSpan;
import io.github.touchstone.corpus.row.HedgingRow;
import java.util.List;

/** Finds the words that make a sentence uncertain, and their kinds. */
@FunctionalInterface
public interface CueScorer {

    /**
     * What answers.
     *
     * @return the name and version of a model; empty if it is none
     */
    default String model() {
        return "";
    }

    /**
     * Finds the cues of a sentence.
     *
     * @param row the sentence; its label and cues are not to be looked at
     * @return the cues found, with the kinds that the corpora use
     */
    List<CueSpan> cues(HedgingRow row);
}
