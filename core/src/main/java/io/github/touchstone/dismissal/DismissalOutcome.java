package io.github.touchstone.dismissal;

import io.github.touchstone.score.Finding;
import java.util.Optional;

/**
 * What became of a dismissal when the text was scored again.
 *
 * @param dismissal the dismissal
 * @param status what became of it
 * @param finding the finding that it lets stand, or would if it were not over; if its words have changed, what is found
 *     where they stood
 * @param reason what became of it, in words
 */
public record DismissalOutcome(Dismissal dismissal, Status status, Optional<Finding> finding, String reason) {

    /** What can become of a dismissal. */
    public enum Status {
        /** The finding is there, and may stand. */
        APPLIED,
        /** The finding is there, but the last day of the dismissal has passed. */
        EXPIRED,
        /** Other words stand where the dismissed ones stood, or around them, so the dismissal holds no more. */
        WORDS_CHANGED,
        /** There is nothing left to dismiss. */
        GONE
    }
}
