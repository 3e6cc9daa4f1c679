package io.github.touchstone.score;

import java.util.OptionalDouble;

/**
 * How one signal came out.
 *
 * @param signal the signal's name
 * @param weight the points it can take or give, 0 to 100
 * @param value the share of its weight that the text keeps, 0 (worst) to 1 (best); empty if undetermined
 * @param undetermined why the signal could not judge; empty if it could
 */
public record SignalScore(String signal, double weight, OptionalDouble value, String undetermined) {

    /**
     * Tells whether the signal could judge the text.
     *
     * @return true if {@link #value()} is present
     */
    public boolean isDetermined() {
        return value.isPresent();
    }
}
