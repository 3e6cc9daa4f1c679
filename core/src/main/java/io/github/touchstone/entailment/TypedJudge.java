package io.github.touchstone.entailment;

import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.thesaurus.Thesaurus;
import java.util.List;
import java.util.Optional;

/**
 * The standard judge: aligns the words of claim and fact, measures how their typed pieces stand to each other, and lets
 * a trained model say how likely the two clash. What a check finds to clash in an event that is surely the same is a
 * contradiction whatever the model says. It abstains wherever the two may speak of different things.
 */
public final class TypedJudge implements Judge {

    /** The checks in order; the first clash decides. */
    private static final List<Check> CHECKS =
            List.of(new NegationCheck(), new DateCheck(), new PlaceCheck(), new NumberCheck(), new NameCheck());

    /** Above this share of its words in the fact, and without a clash, a claim is taken as borne out. */
    private static final double SUPPORTED = 0.85;

    /** Creates the judge. */
    public TypedJudge() {}

    /**
     * The model that it asks.
     *
     * @return its name and version
     */
    public String model() {
        return RelationModel.standard().label();
    }

    /**
     * Where a contradiction begins.
     *
     * @return the least probability at which a contradiction is given as one, 0 to 1
     */
    public double threshold() {
        return RelationModel.standard().threshold();
    }

    /**
     * Names the state of what it has learnt and looks up: the model of relations and the thesaurus.
     *
     * @return 16 hexadecimal digits; see {@link Fingerprint}
     */
    public static String modelHash() {
        return new Fingerprint().add(RelationModel.hash()).add(Thesaurus.hash()).toString();
    }

    @Override
    public List<Verdict> judge(List<ClaimPair> pairs) {
        return pairs.stream().map(TypedJudge::judge).toList();
    }

    private static Verdict judge(ClaimPair pair) {
        Alignment alignment = new Alignment(pair);
        Matching matching = new Matching(pair);
        Probabilities learnt = RelationModel.standard().judge(PairFeatures.of(matching));
        for (Check check : CHECKS) {
            Optional<Verdict> clash = check.check(alignment);
            if (clash.isPresent()) {
                return raised(clash.get(), learnt);
            }
        }
        Optional<Pieces> exclusion = LoneExclusion.find(matching);
        if (exclusion.isPresent()) {
            return verdict(
                    exclusion.get(), learnt.atLeast(RelationModel.standard().threshold()));
        }
        if (learnt.contradicts() >= RelationModel.standard().threshold()) {
            return PieceFinder.find(matching)
                    .map(pieces -> verdict(pieces, learnt))
                    .orElseGet(() -> Verdict.whole(pair, Verdict.Relation.CONTRADICTS, learnt));
        }
        Verdict.Relation relation =
                supports(alignment) ? Verdict.Relation.SUPPORTS : Verdict.Relation.NOT_ENOUGH_INFORMATION;
        return Verdict.whole(pair, relation, learnt);
    }

    /** A check's clash is at least as sure as the check, within what is above the threshold. */
    private static Verdict raised(Verdict clash, Probabilities learnt) {
        double floor = RelationModel.standard().threshold()
                + (1 - RelationModel.standard().threshold()) * clash.probability();
        return new Verdict(clash.relation(), clash.kind(), learnt.atLeast(floor), clash.textPiece(), clash.factPiece());
    }

    private static Verdict verdict(Pieces pieces, Probabilities probabilities) {
        return new Verdict(
                Verdict.Relation.CONTRADICTS, pieces.kind(), probabilities, pieces.claim(), pieces.statement());
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
