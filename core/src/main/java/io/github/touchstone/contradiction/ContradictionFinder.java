package io.github.touchstone.contradiction;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds every clause that the author gives as a fact against the reference facts that speak of the same things.
 *
 * <p>What is quoted, reported of others, hedged, asked or supposed is nobody's claim and is left alone. A clause that
 * one fact bears out is not held against the others.
 */
public final class ContradictionFinder {

    /** Facts looked at for one clause. */
    private static final int CANDIDATES = 12;
    /** A longer clause cannot be held against one fact. */
    private static final int LONGEST_CLAUSE = 80;

    private static final int FEWEST_WORDS = 2;

    private final FactBase facts;
    private final Judge judge;

    /**
     * Prepares to look.
     *
     * @param facts the reference facts
     * @param judge who decides
     */
    public ContradictionFinder(FactBase facts, Judge judge) {
        this.facts = facts;
        this.judge = judge;
    }

    /**
     * Finds what clashes in a text.
     *
     * @param analysis the text with its marks
     * @return at most one contradiction a clause, in order of place
     */
    public List<Contradiction> find(Analysis analysis) {
        PropositionReader reader = new PropositionReader(
                analysis.text(),
                analysis.hedgeCues().stream().map(HedgeCue::span).toList());
        AuthorsClaims claims = new AuthorsClaims(analysis);
        List<Contradiction> found = new ArrayList<>();
        Set<Long> before = Set.of();
        for (Sentence sentence : analysis.text().sentences()) {
            if (!analysis.isProse(sentence)) {
                continue;
            }
            List<Proposition> clauses = reader.read(sentence);
            Set<Long> context = new HashSet<>(before);
            clauses.forEach(clause -> context.addAll(keys(clause)));
            for (Proposition clause : claims.among(sentence, clauses)) {
                check(claims, sentence, clause, context).ifPresent(found::add);
            }
            before = nameKeys(clauses);
        }
        return found;
    }

    private Optional<Contradiction> check(
            AuthorsClaims claims, Sentence sentence, Proposition clause, Set<Long> context) {
        int length = clause.endToken() - clause.firstToken();
        if (length > LONGEST_CLAUSE || clause.words().size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<ReferenceFact> candidates = facts.about(keys(clause), CANDIDATES).stream()
                .filter(fact -> claims.mayClash(sentence, clause, fact))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<Verdict> verdicts = judge.judge(candidates.stream()
                .map(fact -> new ClaimPair(fact, clause, context))
                .toList());
        return clearest(verdicts)
                .map(best -> new Contradiction(
                        sentence.index(), clause.span(), candidates.get(best).fact(), verdicts.get(best)));
    }

    /** The most probable contradiction, unless a fact bears the clause out. */
    private static Optional<Integer> clearest(List<Verdict> verdicts) {
        int best = -1;
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict.relation() == Verdict.Relation.SUPPORTS) {
                return Optional.empty();
            }
            boolean clash = verdict.relation() == Verdict.Relation.CONTRADICTS;
            if (clash && (best < 0 || verdict.probability() > verdicts.get(best).probability())) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static Set<Long> keys(Proposition clause) {
        Set<Long> keys = new HashSet<>();
        clause.words().forEach(word -> keys.add(word.key()));
        return keys;
    }

    private static Set<Long> nameKeys(List<Proposition> clauses) {
        Set<Long> keys = new HashSet<>();
        for (Proposition clause : clauses) {
            clause.words().stream().filter(ContentWord::isName).forEach(word -> keys.add(word.key()));
        }
        return keys;
    }
}
