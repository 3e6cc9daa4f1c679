package io.github.touchstone.entailment;

import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.Proposition;
import java.util.Set;

/**
 * A claim and a fact that may speak of the same thing.
 *
 * @param fact the fact
 * @param claim one clause of the text
 * @param context keys of the names around the clause, in its sentence and in the sentence before, which tell
 *     what "the pact" or "they" may mean
 */
public record ClaimPair(ReferenceFact fact, Proposition claim, Set<Long> context) {

    /** Copies the set. */
    public ClaimPair {
        context = Set.copyOf(context);
    }

    /**
     * The claim's words, for judges that read text.
     *
     * @return the clause as written
     */
    public String claimText() {
        return claim.span().of(claim.text().document().text());
    }
}
