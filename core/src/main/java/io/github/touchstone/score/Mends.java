package io.github.touchstone.score;

import io.github.touchstone.signal.Observation;

/** Knows what would mend what was observed. */
@FunctionalInterface
public interface Mends {

    /** Knows of none. */
    Mends NONE = observation -> Promise.NONE;

    /**
     * Says what would mend an observation.
     *
     * @param observation what was observed
     * @return what to do and what it would bring, worked out when it is asked for
     */
    Promise of(Observation observation);
}
