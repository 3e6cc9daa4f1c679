package io.github.touchstone.contradiction;

import java.util.List;

/**
 * What came of holding a text against reference facts.
 *
 * @param contradictions clauses that clash with a fact, at most one each, in order of place
 * @param clausesSpokenOf how many of the author's clauses some fact speaks of, whether it clashes or not; if none, the
 *     facts say nothing about the text
 */
public record FactCheck(List<Contradiction> contradictions, int clausesSpokenOf) {

    /** Copies the list. */
    public FactCheck {
        contradictions = List.copyOf(contradictions);
    }
}
