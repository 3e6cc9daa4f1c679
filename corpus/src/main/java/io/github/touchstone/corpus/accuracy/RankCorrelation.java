package io.github.touchstone.corpus.accuracy;

import java.util.Arrays;
import java.util.OptionalDouble;
import smile.math.MathEx;

/** Whether two numbers rise and fall together, by rank. */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * Spearman's rho: the product-moment correlation of the ranks, tied numbers sharing their mean rank (Spearman 1904).
     *
     * @param ours one number for each thing
     * @param people the other numbers, in the same order
     * @return -1 to 1; empty if one side is the same throughout, or there are fewer than two things
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public static OptionalDouble spearman(double[] ours, double[] people) {
        return tells(ours, people) ? OptionalDouble.of(MathEx.spearman(ours, people)) : OptionalDouble.empty();
    }

    /**
     * Kendall's tau-b: how many more pairs both put in the same order than in the opposite one, tied pairs left out on
     * either side (Kendall 1945).
     *
     * @param ours one number for each thing
     * @param people the other numbers, in the same order
     * @return -1 to 1; empty if one side is the same throughout, or there are fewer than two things
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public static OptionalDouble kendall(double[] ours, double[] people) {
        return tells(ours, people) ? OptionalDouble.of(MathEx.kendall(ours, people)) : OptionalDouble.empty();
    }

    private static boolean tells(double[] ours, double[] people) {
        if (ours.length != people.length) {
            throw new IllegalArgumentException(
                    ours.length + " numbers beside " + people.length + ": expected as many of both");
        }
        return !isConstant(ours) && !isConstant(people);
    }

    private static boolean isConstant(double[] numbers) {
        return Arrays.stream(numbers).distinct().limit(2).count() < 2;
    }
}
