package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.hedge.HedgeCue;

/** How much each sentence hedges: the severities of its hedges and weasels summed, 0 to 1. */
final class HedgedSentences {

    private HedgedSentences() {}

    static double[] of(Analysis analysis) {
        double[] hedged = new double[analysis.text().sentences().size()];
        for (HedgeCue cue : analysis.hedgeCues()) {
            if (cue.kind() != HedgeCue.Kind.BOOSTER) {
                hedged[cue.sentence()] = Math.min(1, hedged[cue.sentence()] + HedgeSeverity.of(cue));
            }
        }
        return hedged;
    }
}
