package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clause of the author's with the facts that it is held against.
 *
 * @param sentence its sentence
 * @param clause the clause
 * @param context keys of the names around it
 * @param candidates the facts that share most with it
 */
record HeldClause(Sentence sentence, Proposition clause, Set<Long> context, List<ReferenceFact> candidates) {

    /** Whether some fact has half of the clause's words or more, and so speaks of the same things. */
    boolean isSpokenOf() {
        return candidates.stream()
                .anyMatch(fact -> 2 * shared(fact) >= clause.words().size());
    }

    private long shared(ReferenceFact fact) {
        return clause.words().stream()
                .filter(word -> fact.statement().has(word.key()))
                .count();
    }

    List<ClaimPair> pairs() {
        return candidates.stream()
                .map(fact -> new ClaimPair(fact, clause, context))
                .toList();
    }

    /** The most probable confirmation among the verdicts. */
    Optional<Confirmation> confirmation(List<Verdict> verdicts) {
        int best = best(verdicts, Verdict.Relation.SUPPORTS);
        return best < 0
                ? Optional.empty()
                : Optional.of(new Confirmation(
                        sentence.index(), clause.span(), candidates.get(best).fact(), verdicts.get(best)));
    }

    /** The most probable contradiction among the verdicts, unless a fact bears the clause out. */
    Optional<Contradiction> contradiction(List<Verdict> verdicts) {
        int best = best(verdicts, Verdict.Relation.CONTRADICTS);
        return best < 0 || best(verdicts, Verdict.Relation.SUPPORTS) >= 0
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        sentence.index(), clause.span(), candidates.get(best).fact(), verdicts.get(best)));
    }

    /** The place of the most probable verdict of a relation, the first of equal ones; -1 if there is none. */
    private static int best(List<Verdict> verdicts, Verdict.Relation relation) {
        int best = -1;
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict.relation() == relation
                    && (best < 0 || verdict.probability() > verdicts.get(best).probability())) {
                best = i;
            }
        }
        return best;
    }
}
