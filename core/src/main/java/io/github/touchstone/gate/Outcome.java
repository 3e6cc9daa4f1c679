package io.github.touchstone.gate;

import java.util.List;

/**
 * Whether a text may pass, and why.
 *
 * @param decision the strictest consequence of a requirement that is not met; {@link Decision#PASS} if all are met
 * @param reasons why, the strictest first
 * @param remarks what else whoever decides should know: an exception that holds or is over, a dismissal that holds no
 *     more, a comment that is written wrongly
 */
public record Outcome(Decision decision, List<Reason> reasons, List<String> remarks) {

    /** Copies the lists. */
    public Outcome {
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
    }
}
