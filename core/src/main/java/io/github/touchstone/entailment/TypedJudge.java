package io.github.touchstone.entailment;

import java.util.List;
import java.util.Optional;

/**
 * The standard judge: aligns the words of claim and fact, and looks for a clash of negation, number, date, place or
 * name between aligned pieces. It abstains wherever the two may speak of different events.
 */
public final class TypedJudge implements Judge {

    /** The checks in order; the first clash decides. */
    private static final List<Check> CHECKS =
            List.of(new NegationCheck(), new DateCheck(), new PlaceCheck(), new NumberCheck(), new NameCheck());

    /** Above this share of its words in the fact, and without a clash, a claim is taken as borne out. */
    private static final double SUPPORTED = 0.85;

    /** Creates the judge. */
    public TypedJudge() {}

    @Override
    public List<Verdict> judge(List<ClaimPair> pairs) {
        return pairs.stream().map(TypedJudge::judge).toList();
    }

    private static Verdict judge(ClaimPair pair) {
        Alignment alignment = new Alignment(pair);
        for (Check check : CHECKS) {
            Optional<Verdict> clash = check.check(alignment);
            if (clash.isPresent()) {
                return clash.get();
            }
        }
        return supports(alignment)
                ? Verdict.whole(pair, Verdict.Relation.SUPPORTS, alignment.precision(0))
                : Verdict.notEnough(pair);
    }

    private static boolean supports(Alignment alignment) {
        return alignment.claim().isNegated() == alignment.statement().isNegated()
                && alignment.matchedNames() > 0
                && alignment.precision(0) >= SUPPORTED
                && alignment.extra().stream().noneMatch(word -> word.isName())
                && alignment.recall(0) >= 0.5
                && alignment.timesAgree()
                && numbersAgree(alignment);
    }

    private static boolean numbersAgree(Alignment alignment) {
        return alignment.claim().numbers().stream()
                .allMatch(claimed -> alignment.statement().numbers().stream()
                        .anyMatch(known -> known.unit() == claimed.unit() && !known.excludes(claimed)));
    }
}
