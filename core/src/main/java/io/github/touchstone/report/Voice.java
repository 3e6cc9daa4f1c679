package io.github.touchstone.report;

import io.github.touchstone.score.Ledger;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import java.util.List;

/**
 * One of the two voices of a text, scored alone.
 *
 * @param words the number of its words in prose
 * @param score its score, or why there is none
 * @param signals how each signal came out for it
 * @param ledger where its points went; empty if the score is undetermined
 */
public record Voice(int words, Score score, List<SignalScore> signals, Ledger ledger) {

    /** Copies the list. */
    public Voice {
        signals = List.copyOf(signals);
    }
}
