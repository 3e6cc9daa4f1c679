package io.github.touchstone.entailment;

import java.util.Arrays;
import java.util.List;

/**
 * Measures a pair of claim and statement: how their words match, and how their numbers, dates, negations, quantifiers
 * and parts stand to each other. Judging and training both start from here.
 */
public final class PairFeatures {

    private static final List<String> NAMES =
            Arrays.stream(PairFeature.values()).map(PairFeature::label).toList();

    private PairFeatures() {}

    /**
     * What is measured.
     *
     * @return the name of each figure, in the order of {@link #of}
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Measures a pair.
     *
     * @param pair a claim and a fact
     * @return a figure for each name; counts and shares, -1 where there is nothing to take a share of
     */
    public static float[] of(ClaimPair pair) {
        return of(new Matching(pair));
    }

    static float[] of(Matching matching) {
        FeatureVector vector = new FeatureVector();
        OverlapFeatures.visit(matching, vector);
        OrderFeatures.visit(matching, vector);
        RoleFeatures.visit(matching, vector);
        NumberFeatures.visit(matching, vector);
        DateFeatures.visit(matching, vector);
        MonthFeatures.visit(matching, vector);
        OrdinalFeatures.visit(matching, vector);
        NegationFeatures.visit(matching, vector);
        SubstitutionFeatures.visit(matching, vector);
        ClassFeatures.visit(matching, vector);
        WordingFeatures.visit(matching, vector);
        return vector.values();
    }
}
