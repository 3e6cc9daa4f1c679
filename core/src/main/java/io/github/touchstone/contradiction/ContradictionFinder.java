package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.Verdict;
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
 * one fact bears out is not held against the others. All pairs of a text go to the judge at once.
 */
public final class ContradictionFinder {

    /** Facts looked at for one clause. */
    private static final int CANDIDATES = 12;
    /** A longer clause cannot be held against one fact. */
    private static final int LONGEST_CLAUSE = 80;

    private static final int FEWEST_WORDS = 2;
    /** Clauses on either side that tell what "the pact" or "they" may mean. */
    private static final int NEIGHBOURS = 4;
    /** A sentence with more clauses is remembered by its last ones. */
    private static final int MOST_CLAUSES = 16;

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
     * Holds a text against the facts, once for all who want to know what clashes and what is borne out.
     *
     * @param checked the text with the marks that tell the author's own statements
     * @return what came of it
     */
    public FactCheck check(CheckedText checked) {
        List<HeldClause> held = facts.size() == 0 ? List.of() : held(checked);
        List<ClaimPair> pairs =
                held.stream().flatMap(clause -> clause.pairs().stream()).toList();
        List<Verdict> verdicts = judge.judge(pairs);
        List<Contradiction> clashes = new ArrayList<>();
        List<Confirmation> borneOut = new ArrayList<>();
        int next = 0;
        for (HeldClause clause : held) {
            int end = next + clause.candidates().size();
            List<Verdict> its = verdicts.subList(next, end);
            clause.confirmation(its).ifPresent(borneOut::add);
            clause.contradiction(its).ifPresent(clashes::add);
            next = end;
        }
        return new FactCheck(facts.size(), clashes, borneOut, (int)
                held.stream().filter(HeldClause::isSpokenOf).count());
    }

    private List<HeldClause> held(CheckedText checked) {
        PropositionReader reader = new PropositionReader(
                checked.text(),
                checked.hedgeCues().stream()
                        .filter(cue -> cue.kind() != HedgeCue.Kind.INVESTIGATION)
                        .map(HedgeCue::span)
                        .toList());
        AuthorsClaims claims = new AuthorsClaims(checked);
        List<HeldClause> held = new ArrayList<>();
        Set<Long> before = Set.of();
        for (Sentence sentence : checked.prose()) {
            List<Proposition> clauses = reader.read(sentence);
            for (int i = 0; i < clauses.size(); i++) {
                if (claims.isClaim(sentence, clauses.get(i))) {
                    Optional<HeldClause> clause = held(claims, sentence, clauses, i, before);
                    clause.ifPresent(held::add);
                }
            }
            before = names(clauses, 0, clauses.size());
        }
        return held;
    }

    private Optional<HeldClause> held(
            AuthorsClaims claims, Sentence sentence, List<Proposition> clauses, int index, Set<Long> before) {
        Proposition clause = clauses.get(index);
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
        Set<Long> context = new HashSet<>(before);
        context.addAll(names(clauses, index - NEIGHBOURS, index + NEIGHBOURS + 1));
        return Optional.of(new HeldClause(sentence, clause, Set.copyOf(context), candidates));
    }

    private static Set<Long> keys(Proposition clause) {
        Set<Long> keys = new HashSet<>();
        clause.words().forEach(word -> keys.add(word.key()));
        return keys;
    }

    /** Keys of the names in some clauses, of the last of them if there are very many. */
    private static Set<Long> names(List<Proposition> clauses, int from, int to) {
        int end = Math.min(to, clauses.size());
        Set<Long> keys = new HashSet<>();
        for (int i = Math.max(Math.max(0, from), end - MOST_CLAUSES); i < end; i++) {
            for (ContentWord word : clauses.get(i).words()) {
                if (word.isName()) {
                    keys.add(word.key());
                }
            }
        }
        return keys;
    }
}
