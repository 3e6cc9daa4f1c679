package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.ReferenceFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds facts of one base that contradict each other: each is held, as if it were a claim, against those before it that
 * share most with it. That takes a multiple of the time of building the base, and so is for whoever asks for it.
 */
public final class FactClashes {

    /** Facts that share most with one, itself among them. */
    private static final int CANDIDATES = 8;
    /** Pairs that the judge is handed at once. */
    private static final int BATCH = 1024;

    private final FactBase base;
    private final Judge judge;
    /** Ids of the facts that were held already. */
    private final Set<String> before = new HashSet<>();

    private final List<ClaimPair> pairs = new ArrayList<>();
    private final List<FactClash> clashes = new ArrayList<>();
    private final List<Fact> seconds = new ArrayList<>();

    private FactClashes(FactBase base, Judge judge) {
        this.base = base;
        this.judge = judge;
    }

    /**
     * Finds the clashes of a base.
     *
     * @param base the facts; those that are denied are left alone
     * @param judge who decides
     * @return pairs of facts, in the order of the second
     */
    public static List<FactClash> in(FactBase base, Judge judge) {
        FactClashes found = new FactClashes(base, judge);
        for (Fact fact : base.facts()) {
            if (fact.polarity() == Fact.Polarity.AFFIRMED) {
                found.hold(fact);
                found.before.add(fact.id());
            }
        }
        found.judge();
        return List.copyOf(found.clashes);
    }

    private void hold(Fact fact) {
        ReferenceFact claim = ReferenceFact.of(fact);
        for (ReferenceFact other : base.about(claim.statement(), Set.of(), CANDIDATES)) {
            boolean likely =
                    before.contains(other.fact().id()) && new SameMatter(claim.statement(), Set.of(), other).isLikely();
            if (likely) {
                pairs.add(new ClaimPair(other, claim.statement(), Set.of()));
                seconds.add(fact);
            }
        }
        if (pairs.size() >= BATCH) {
            judge();
        }
    }

    private void judge() {
        List<Verdict> verdicts = judge.judge(List.copyOf(pairs));
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            ClaimPair pair = pairs.get(i);
            boolean clash = verdict.relation() == Verdict.Relation.CONTRADICTS
                    && new SameMatter(pair.claim(), Set.of(), pair.fact()).allows(verdict);
            if (clash) {
                clashes.add(new FactClash(pair.fact().fact(), seconds.get(i), verdict));
            }
        }
        pairs.clear();
        seconds.clear();
    }
}
