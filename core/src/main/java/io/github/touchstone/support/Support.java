package io.github.touchstone.support;

import io.github.touchstone.knowledge.CommonKnowledge;
import java.util.List;
import java.util.Optional;

/**
 * What carries one claim.
 *
 * @param grade how well it is carried: the best grade of what carries it
 * @param carriers what carries it, in the order of {@link Rule} and then of place; empty for a bare claim
 * @param known why it needs no source; empty if it needs one
 */
public record Support(Grade grade, List<Carrier> carriers, Optional<CommonKnowledge> known) {

    /** Copies the list. */
    public Support {
        carriers = List.copyOf(carriers);
    }

    /**
     * Tells whether a reader misses a source.
     *
     * @return true if it is not fully carried and no common knowledge
     */
    public boolean isWanted() {
        return grade != Grade.CARRIED && known.isEmpty();
    }
}
