package io.github.touchstone.contradiction;

import java.util.List;

/**
 * What came of holding a text against reference facts, and against itself.
 *
 * @param facts how many facts it was held against; 0 if none were given
 * @param contradictions clauses that the author answers for and that clash with a fact, at most one each, in order of
 *     place
 * @param notes clauses that would clash but that the author does not answer for, since they are quoted, reported or
 *     hedged, in order of place; they cost nothing
 * @param confirmations clauses that a fact bears out, at most one each, in order of place
 * @param clausesSpokenOf how many of the author's clauses some fact speaks of, whether it clashes or not; if none, the
 *     facts say nothing about the text
 * @param selfContradictions clauses that clash with an earlier one of the text, in order of place
 */
public record FactCheck(
        int facts,
        List<Contradiction> contradictions,
        List<Contradiction> notes,
        List<Confirmation> confirmations,
        int clausesSpokenOf,
        List<SelfContradiction> selfContradictions) {

    /** Copies the lists. */
    public FactCheck {
        contradictions = List.copyOf(contradictions);
        notes = List.copyOf(notes);
        confirmations = List.copyOf(confirmations);
        selfContradictions = List.copyOf(selfContradictions);
    }

    /**
     * Tells whether a sentence says what a fact contradicts.
     *
     * @param sentence index of the sentence
     * @return true if one of the {@link #contradictions()} stands in it
     */
    public boolean isContradicted(int sentence) {
        int low = 0;
        int high = contradictions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contradictions.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < contradictions.size() && contradictions.get(low).sentence() == sentence;
    }
}
