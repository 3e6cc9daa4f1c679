package io.github.touchstone.score;

import java.util.OptionalDouble;

/**
 * How one signal came out.
 *
 * @param signal the signal's name
 * @param weight the points it can take or give, 0 to 100
 * @param value the share of its weight that the text keeps, 0 (worst) to 1 (best); empty if undetermined
 * @param load what was observed and what it is held against, for scoring several texts as one
 * @param undetermined why the signal could not judge; empty if it could
 */
public record SignalScore(String signal, double weight, OptionalDouble value, Load load, String undetermined) {

    /**
     * What a signal observed in a text.
     *
     * @param mass the severities of what was observed, each times its factors, summed
     * @param exposure what there was to observe; 0 if the signal could not judge
     * @param earns true if what was observed speaks for the text
     */
    public record Load(double mass, double exposure, boolean earns) {

        /** Of a signal that could not judge. */
        public static final Load NONE = new Load(0, 0, false);

        /**
         * Tells whether the signal could judge.
         *
         * @return false for {@link #NONE}
         */
        public boolean isDetermined() {
            return exposure > 0;
        }

        Load plus(Load other) {
            return new Load(mass + other.mass, exposure + other.exposure, earns || other.earns);
        }
    }

    /**
     * Tells whether the signal could judge the text.
     *
     * @return true if {@link #value()} is present
     */
    public boolean isDetermined() {
        return value.isPresent();
    }
}
