package io.github.touchstone.signal;

import java.util.List;

/**
 * Why something was observed.
 *
 * @param reason why it matters, in words for the author
 * @param evidence what the judgement rests on, such as the reference fact; may be empty
 */
public record Grounds(String reason, List<Evidence> evidence) {

    /** Copies the list. */
    public Grounds {
        evidence = List.copyOf(evidence);
    }
}
