package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds every clause that the author gives as a fact against the reference facts that speak of the same things, and
 * against the other clauses of the text.
 *
 * <p>What is asked, supposed or told as fiction is nobody's claim and is left alone; what is quoted, reported or hedged
 * is noted apart. A clause that one fact bears out is not held against the others. All pairs of a text go to the judge at
 * once.
 */
public final class ContradictionFinder {

    /** Facts looked at for one clause. */
    private static final int CANDIDATES = 12;

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
     * Holds a text against the facts and against itself, once for all who want to know what clashes and what is borne
     * out.
     *
     * @param checked the text with the marks that tell the author's own statements
     * @return what came of it
     */
    public FactCheck check(CheckedText checked) {
        Passage whole = new Passage(checked);
        List<SelfContradiction> within = within(checked, whole.claims().untold(), Passages.of(whole));
        return settled(facts.size() == 0 ? List.of() : held(checked, whole), within);
    }

    /**
     * Holds an edited text against the facts and against itself, reading clauses anew only where it was edited.
     *
     * @param checked the text with the marks that tell the author's own statements
     * @param passages where its sentences were read
     * @return what came of it, the same as {@link #check(CheckedText)} gives
     */
    public FactCheck check(CheckedText checked, Passages passages) {
        List<SelfContradiction> within = within(checked, new Untold(checked.text(), checked.matches()), passages);
        return settled(facts.size() == 0 ? List.of() : held(checked, new Passage(checked)), within);
    }

    private List<SelfContradiction> within(CheckedText checked, Untold untold, Passages passages) {
        return new WithinText(passages.of(checked.prose()), untold, judge).find();
    }

    private FactCheck settled(List<HeldClause> held, List<SelfContradiction> within) {
        List<ClaimPair> pairs =
                held.stream().flatMap(clause -> clause.pairs().stream()).toList();
        List<Verdict> verdicts = judge.judge(pairs);
        List<Contradiction> clashes = new ArrayList<>();
        List<Contradiction> notes = new ArrayList<>();
        List<Confirmation> borneOut = new ArrayList<>();
        int next = 0;
        for (HeldClause clause : held) {
            int end = next + clause.candidates().size();
            List<Verdict> its = clause.settled(verdicts.subList(next, end));
            clause.confirmation(its).ifPresent(borneOut::add);
            clause.contradiction(its)
                    .ifPresent(clash -> (clash.standing().isTheAuthors() ? clashes : notes).add(clash));
            next = end;
        }
        int spokenOf = (int) held.stream().filter(HeldClause::isSpokenOf).count();
        return new FactCheck(facts.size(), clashes, notes, borneOut, spokenOf, within);
    }

    private List<HeldClause> held(CheckedText checked, Passage whole) {
        AuthorsClaims claims = whole.claims();
        StatementReader reader = new StatementReader(whole.reader(), claims, facts);
        List<HeldClause> held = new ArrayList<>();
        for (Sentence sentence : checked.prose()) {
            for (Statement statement : reader.read(sentence)) {
                hold(claims, statement, held);
            }
        }
        return held;
    }

    /** In a sentence that credits somebody, a clause may be the author's against one fact and reported against another. */
    private void hold(AuthorsClaims claims, Statement statement, List<HeldClause> held) {
        List<ReferenceFact> own = new ArrayList<>();
        List<ReferenceFact> credited = new ArrayList<>();
        for (ReferenceFact fact : facts.about(statement.clause(), statement.context(), CANDIDATES)) {
            if (new SameMatter(statement.clause(), statement.context(), fact).isLikely()) {
                (claims.mayClash(statement.sentence(), statement.clause(), fact) ? own : credited).add(fact);
            }
        }
        if (!own.isEmpty()) {
            held.add(new HeldClause(statement, own));
        }
        if (!credited.isEmpty()) {
            boolean stated = statement.standing().isTheAuthors();
            held.add(new HeldClause(stated ? statement.standingAs(Standing.REPORTED) : statement, credited));
        }
    }
}
