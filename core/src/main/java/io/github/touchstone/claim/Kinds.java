package io.github.touchstone.claim;

import io.github.touchstone.claim.Claim.Kind;
import java.util.EnumSet;
import java.util.Set;

/** Reads the kinds of a claim off its features. */
final class Kinds {

    private Kinds() {}

    static Set<Kind> of(long features) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if ((features & signs(kind)) != 0) {
                kinds.add(kind);
            }
        }
        return kinds.isEmpty() ? EnumSet.of(Kind.GENERAL) : kinds;
    }

    /** The features of which one is enough. */
    private static long signs(Kind kind) {
        return switch (kind) {
            case QUANTITY -> Feature.FIGURE.bit() | Feature.MEASURE.bit() | Feature.NUMBER_WORD.bit();
            case EVENT -> Feature.DATE.bit() | Feature.EVENT.bit();
            case COMPARISON -> Feature.COMPARISON.bit();
            case CAUSE -> Feature.CAUSE.bit();
            case QUOTATION -> Feature.PARTLY_QUOTED.bit();
            case LAW -> Feature.LAW.bit();
            case TREND -> Feature.TREND.bit();
            case DEFINITION -> Feature.DEFINITION.bit();
            case MEDICAL -> Feature.MEDICAL.bit();
            case GENERAL -> 0;
        };
    }
}
