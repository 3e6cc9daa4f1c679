package io.github.touchstone.claim;

import io.github.touchstone.claim.Claim.Kind;
import java.util.EnumSet;
import java.util.Set;

/** Names the kinds of a claim by the signs that it shows. */
final class Kinds {

    private Kinds() {}

    static Set<Kind> of(Set<Sign> signs) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Sign sign : signs) {
            switch (sign) {
                case MEASURE, FIGURE, NUMBER_WORD -> kinds.add(Kind.QUANTITY);
                case DATE, EVENT -> kinds.add(Kind.EVENT);
                case SUPERLATIVE, COMPARISON -> kinds.add(Kind.COMPARISON);
                case CAUSE -> kinds.add(Kind.CAUSE);
                case CHANGE -> kinds.add(Kind.TREND);
                case LAW -> kinds.add(Kind.LAW);
                case HEALTH -> kinds.add(Kind.MEDICAL);
                case DEFINITION -> kinds.add(Kind.DEFINITION);
                case QUOTED_WORDS -> kinds.add(Kind.QUOTATION);
                case NAME, PLACE, ACCUSATION -> {}
            }
        }
        return kinds.isEmpty() ? EnumSet.of(Kind.GENERAL) : kinds;
    }
}
