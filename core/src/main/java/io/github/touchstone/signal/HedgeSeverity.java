package io.github.touchstone.signal;

import io.github.touchstone.hedge.HedgeCue;

/** How much a hedge weighs: a weasel most, since it hides who could be asked, and a hedge the more the less likely it makes its statement. */
final class HedgeSeverity {

    /** A weasel that weighs more than this is one wherever it stands: "studies show". */
    static final double LIGHT = 0.7;

    private HedgeSeverity() {}

    /** A booster beside its source still insists, and weighs half. */
    private static final double PROVEN = 0.5;

    static double of(HedgeCue cue, HedgeFunction function) {
        if (function.isFree()) {
            return 0;
        }
        return function == HedgeFunction.PROVEN ? PROVEN * of(cue) : of(cue);
    }

    static double of(HedgeCue cue) {
        return switch (cue.kind()) {
            case WEASEL -> cue.weight();
            case EPISTEMIC, DOXASTIC -> 1 - 0.75 * cue.likelihood().orElse(0.5);
            case INVESTIGATION -> 0.2;
            case CONDITION -> 0.1;
            case APPROXIMATOR -> 0.15;
            case BOOSTER -> 0.7 * cue.weight();
        };
    }
}
