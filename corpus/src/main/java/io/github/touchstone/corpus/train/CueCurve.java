package io.github.touchstone.corpus.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** F1 of the cues that cross-validation found, by exact spans, and the threshold that is best for it. */
final class CueCurve {

    /** A threshold counts with this many hundredths on either side. */
    private static final int NEIGHBOURS = 3;

    private final CueExamples examples;
    private final double[][] probabilities;

    /** For each example, the probability of each kind. */
    CueCurve(CueExamples examples, double[][] probabilities) {
        this.examples = examples;
        this.probabilities = Arrays.stream(probabilities).map(double[]::clone).toArray(double[][]::new);
    }

    /** Micro F1 over all kinds. */
    double f1(double threshold) {
        int said = 0;
        int right = 0;
        for (int i = 0; i < probabilities.length; i++) {
            int kind = kind(i, threshold);
            said += kind > 0 ? 1 : 0;
            right += kind > 0 && kind == examples.examples().get(i).label() ? 1 : 0;
        }
        return f1(right, said, examples.allGold());
    }

    /** F1 of one kind, counted from 1. */
    double f1(double threshold, int kind) {
        int said = 0;
        int right = 0;
        for (int i = 0; i < probabilities.length; i++) {
            boolean yes = kind(i, threshold) == kind;
            said += yes ? 1 : 0;
            right += yes && kind == examples.examples().get(i).label() ? 1 : 0;
        }
        return f1(right, said, examples.gold().get(kind));
    }

    private static double f1(int right, int said, int gold) {
        return right == 0 ? 0 : 2.0 * right / (said + gold);
    }

    private int kind(int example, double threshold) {
        double[] each = probabilities[example];
        if (Arrays.stream(each).sum() <= threshold) {
            return 0;
        }
        int likeliest = 0;
        for (int kind = 1; kind < each.length; kind++) {
            likeliest = each[kind] > each[likeliest] ? kind : likeliest;
        }
        return likeliest + 1;
    }

    /** The best threshold over several repetitions of the cross-validation. */
    static double bestThreshold(List<CueCurve> curves) {
        return Threshold.best(
                curves.stream()
                        .<DoubleUnaryOperator>map(curve -> threshold -> curve.f1(threshold))
                        .toList(),
                NEIGHBOURS);
    }
}
