package io.github.touchstone.dismissal;

import io.github.touchstone.anchor.Subject;
import io.github.touchstone.score.Finding;
import java.util.List;

/**
 * A finding with who lets it stand.
 *
 * @param finding the finding
 * @param waivers why it, or a statement that it gathers, may stand
 * @param open what of it nobody has dismissed: itself, or those of its statements; empty also for what speaks for the
 *     text
 */
public record ReviewedFinding(Finding finding, List<Waiver> waivers, List<Subject> open) {

    /** Copies the lists. */
    public ReviewedFinding {
        waivers = List.copyOf(waivers);
        open = List.copyOf(open);
    }

    /**
     * Tells whether all of it may stand.
     *
     * @return true if it is dismissed as a whole, or every statement that it gathers is
     */
    public boolean isDismissed() {
        return !waivers.isEmpty() && open.isEmpty();
    }
}
