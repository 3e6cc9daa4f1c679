package io.github.touchstone.fact;

/**
 * Two facts of a base that say the same, or that cannot both be so.
 *
 * @param kind how they stand to each other
 * @param first the one that was read first
 * @param second the other
 */
public record FactPair(Kind kind, PlacedFact first, PlacedFact second) {

    /** How two facts stand to each other. */
    public enum Kind {
        /** The same statement, apart from case, accents and punctuation. */
        SAME_STATEMENT,
        /** The same value of the same relation to the same subject at the same time, said in other words. */
        SAME_VALUE,
        /** The same statement, affirmed by one and denied by the other. */
        OPPOSITE,
        /** Another value of a relation of which a subject has but one at a time, at times that overlap. */
        OTHER_VALUE;

        /**
         * Whether the two cannot both be so.
         *
         * @return false if one of them is needless
         */
        public boolean isContradiction() {
            return this == OPPOSITE || this == OTHER_VALUE;
        }
    }
}
