package io.github.touchstone.contradiction;

import java.util.List;

/**
 * What came of holding a text against reference facts.
 *
 * @param facts how many facts it was held against; 0 if none were given
 * @param contradictions clauses that clash with a fact, at most one each, in order of place
 * @param confirmations clauses that a fact bears out, at most one each, in order of place
 * @param clausesSpokenOf how many of the author's clauses some fact speaks of, whether it clashes or not; if none, the
 *     facts say nothing about the text
 */
public record FactCheck(
        int facts, List<Contradiction> contradictions, List<Confirmation> confirmations, int clausesSpokenOf) {

    /** Copies the lists. */
    public FactCheck {
        contradictions = List.copyOf(contradictions);
        confirmations = List.copyOf(confirmations);
    }
}
