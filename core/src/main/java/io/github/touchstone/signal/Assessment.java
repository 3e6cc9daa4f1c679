package io.github.touchstone.signal;

import java.util.List;

/**
 * What one signal has to say about one text.
 *
 * @param signal the signal's name
 * @param direction whether its observations speak for the text or against it
 * @param observations what it observed, in order of their place
 * @param exposure how much there was to observe, in units that the signal states, such as 100 words or one claim; the
 *     score holds the severities against it; more than 0, or 0 if undetermined
 * @param undetermined why the signal cannot judge this text; empty if it can
 */
public record Assessment(
        String signal, Direction direction, List<Observation> observations, double exposure, String undetermined) {

    /** Whether observations raise or lower the score. */
    public enum Direction {
        /** Each observation costs points: hedges, bare claims, contradictions. */
        AGAINST,
        /** Each observation earns points: citations. */
        FOR
    }

    /**
     * Checks the exposure and copies the list.
     *
     * @throws IllegalArgumentException if a determined assessment has an exposure of 0 or less
     */
    public Assessment {
        if (undetermined.isEmpty() && !(exposure > 0)) {
            throw new IllegalArgumentException("exposure " + exposure + " of " + signal + ": expected more than 0");
        }
        observations = List.copyOf(observations);
    }

    /**
     * An assessment whose observations each cost points.
     *
     * @param signal the signal's name
     * @param observations what it observed
     * @param exposure how much there was to observe, more than 0
     * @return the assessment
     */
    public static Assessment against(String signal, List<Observation> observations, double exposure) {
        return new Assessment(signal, Direction.AGAINST, observations, exposure, "");
    }

    /**
     * An assessment whose observations each earn points.
     *
     * @param signal the signal's name
     * @param observations what it observed
     * @param exposure how much there was to carry, more than 0
     * @return the assessment
     */
    public static Assessment inFavour(String signal, List<Observation> observations, double exposure) {
        return new Assessment(signal, Direction.FOR, observations, exposure, "");
    }

    /**
     * The outcome of a signal that cannot judge this text.
     *
     * @param signal the signal's name
     * @param reason why not, in words: "no reference facts were given"
     * @return an assessment that neither costs nor earns anything
     */
    public static Assessment undetermined(String signal, String reason) {
        return new Assessment(signal, Direction.AGAINST, List.of(), 0, reason);
    }

    /**
     * Tells whether the signal could judge the text.
     *
     * @return false for {@link #undetermined(String, String)}
     */
    public boolean isDetermined() {
        return undetermined.isEmpty();
    }
}
