package io.github.touchstone.score;

import java.util.List;

/**
 * A scored text: the score with all that it is made of.
 *
 * @param score the score, or why there is none
 * @param signals how each signal came out
 * @param findings every place that cost or earned points, in order of place
 * @param ledger where every point went; empty if the score is undetermined
 */
public record ScoreSheet(Score score, List<SignalScore> signals, List<Finding> findings, Ledger ledger) {

    /** Copies the lists. */
    public ScoreSheet {
        signals = List.copyOf(signals);
        findings = List.copyOf(findings);
    }
}
