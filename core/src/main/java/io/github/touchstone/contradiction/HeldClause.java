package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Probabilities;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement with the facts that it is held against.
 *
 * @param statement the statement
 * @param candidates the facts that share most with it
 */
record HeldClause(Statement statement, List<ReferenceFact> candidates) {

    /** Whether the author answers for it and some fact has half of its words or more, and so speaks of the same things. */
    boolean isSpokenOf() {
        return statement.standing().isTheAuthors()
                && candidates.stream()
                        .anyMatch(fact -> 2 * shared(fact) >= clause().words().size());
    }

    private Proposition clause() {
        return statement.clause();
    }

    private long shared(ReferenceFact fact) {
        return clause().words().stream()
                .filter(word -> fact.statement().has(word.key()))
                .count();
    }

    List<ClaimPair> pairs() {
        return candidates.stream()
                .map(fact -> new ClaimPair(fact, clause(), statement.context()))
                .toList();
    }

    /** What the verdicts come to, given that some of the facts are known to be false. */
    List<Verdict> settled(List<Verdict> verdicts) {
        List<Verdict> settled = new ArrayList<>(verdicts.size());
        for (int i = 0; i < verdicts.size(); i++) {
            boolean isTrue = candidates.get(i).fact().polarity() == Fact.Polarity.AFFIRMED;
            settled.add(isTrue ? verdicts.get(i) : againstFalse(verdicts.get(i)));
        }
        return settled;
    }

    /** Who says what is known to be false contradicts the fact; who denies it agrees; another date for it proves nothing. */
    private static Verdict againstFalse(Verdict verdict) {
        double saysIt = verdict.probabilities().supports();
        double deniesIt = verdict.probabilities().contradicts();
        Probabilities turned =
                new Probabilities(deniesIt, saysIt, verdict.probabilities().neither());
        boolean denies = verdict.relation() == Verdict.Relation.CONTRADICTS && verdict.kind() == Verdict.Kind.NEGATION;
        Verdict.Relation relation = verdict.relation() == Verdict.Relation.SUPPORTS
                ? Verdict.Relation.CONTRADICTS
                : denies ? Verdict.Relation.SUPPORTS : Verdict.Relation.NOT_ENOUGH_INFORMATION;
        return new Verdict(relation, Verdict.Kind.NEGATION, turned, verdict.textPiece(), verdict.factPiece());
    }

    /** The most probable confirmation among the verdicts, if the author states the clause. */
    Optional<Confirmation> confirmation(List<Verdict> verdicts) {
        int best = statement.standing() == Standing.STATED ? best(verdicts, Verdict.Relation.SUPPORTS) : -1;
        return best < 0
                ? Optional.empty()
                : Optional.of(new Confirmation(
                        statement.sentence().index(),
                        clause().span(),
                        candidates.get(best).fact(),
                        verdicts.get(best)));
    }

    /** The most probable contradiction among the verdicts, unless a fact bears the clause out. */
    Optional<Contradiction> contradiction(List<Verdict> verdicts) {
        if (statement.standing() == Standing.DENIED) {
            return denial(verdicts);
        }
        int best = best(verdicts, Verdict.Relation.CONTRADICTS);
        return best < 0 || best(verdicts, Verdict.Relation.SUPPORTS) >= 0
                ? Optional.empty()
                : Optional.of(contradiction(best, verdicts.get(best)));
    }

    /** To deny what a fact bears out is to contradict the fact: "it is not true that …". */
    private Optional<Contradiction> denial(List<Verdict> verdicts) {
        int best = best(verdicts, Verdict.Relation.SUPPORTS);
        if (best < 0) {
            return Optional.empty();
        }
        Verdict borneOut = verdicts.get(best);
        Span denial =
                new Span(statement.sentence().span().start(), clause().span().end());
        return Optional.of(contradiction(
                best,
                new Verdict(
                        Verdict.Relation.CONTRADICTS,
                        Verdict.Kind.NEGATION,
                        borneOut.probability(),
                        denial,
                        borneOut.factPiece())));
    }

    private Contradiction contradiction(int candidate, Verdict verdict) {
        return new Contradiction(
                statement.sentence().index(),
                clause().span().union(verdict.textPiece()),
                statement.standing(),
                candidates.get(candidate).fact(),
                verdict);
    }

    /** The place of the most probable verdict of a relation, the first of equal ones; -1 if there is none. */
    private int best(List<Verdict> verdicts, Verdict.Relation relation) {
        int best = -1;
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            boolean better = verdict.relation() == relation
                    && (best < 0 || verdict.probability() > verdicts.get(best).probability());
            if (better && (relation != Verdict.Relation.CONTRADICTS || isAllowed(i, verdict))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isAllowed(int candidate, Verdict verdict) {
        ReferenceFact fact = candidates.get(candidate);
        boolean far = fact.time().isPresent() && statement.isFarFrom(fact.time().get());
        return !far && new SameMatter(clause(), statement.context(), fact).allows(verdict);
    }
}
