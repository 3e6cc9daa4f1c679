package io.github.touchstone.score;

import io.github.touchstone.signal.Observation;
import java.util.Optional;

/** Knows what would mend what was observed. */
@FunctionalInterface
public interface Mends {

    /** Knows of none. */
    Mends NONE = observation -> Optional.empty();

    /**
     * Works out what would mend an observation.
     *
     * @param observation what was observed
     * @return what to do and what it would bring; empty if there is nothing to do
     */
    Optional<Mend> of(Observation observation);
}
