package io.github.touchstone.claim;

import io.github.touchstone.claim.Claim.Kind;
import java.util.Set;

/**
 * How much it matters that a claim is carried by a source.
 *
 * <p>Each kind adds its share of what is left: stakes = 1 - (1 - {@value #BASE}) * product of (1 - share). So a medical
 * claim with a figure weighs more than either alone, and no claim weighs more than 1. A superlative adds
 * {@value #SUPERLATIVE}, and an accusation of somebody named {@value #ACCUSATION}. The shares are judgements, ordered as
 * Wikipedia's verifiability policy orders material: what is likely to be challenged first, what everybody knows last;
 * its policy on the biographies of living persons puts accusations before all else.
 */
final class Stakes {

    /** What "Paris is in France" weighs. */
    private static final double BASE = 0.15;

    private static final double SUPERLATIVE = 0.1;
    private static final double ACCUSATION = 0.6;

    private Stakes() {}

    static double of(Set<Kind> kinds, Set<Sign> signs) {
        double left = 1 - BASE;
        for (Kind kind : kinds) {
            left *= 1 - share(kind);
        }
        left *= signs.contains(Sign.SUPERLATIVE) ? 1 - SUPERLATIVE : 1;
        left *= signs.contains(Sign.ACCUSATION) ? 1 - ACCUSATION : 1;
        return 1 - left;
    }

    private static double share(Kind kind) {
        return switch (kind) {
            case MEDICAL -> 0.45;
            case CAUSE -> 0.40;
            case LAW -> 0.35;
            case QUANTITY -> 0.35;
            case COMPARISON -> 0.30;
            case TREND -> 0.25;
            case QUOTATION -> 0.20;
            case EVENT -> 0.15;
            case DEFINITION -> 0.05;
            case GENERAL -> 0;
        };
    }
}
