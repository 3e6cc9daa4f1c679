package io.github.touchstone.corpus.train;

import java.util.Arrays;

/** The rank of each number among all, from 0 for the lowest to 1 for the highest; tied numbers share their mean rank. */
final class ScaledRanks {

    private ScaledRanks() {}

    static double[] of(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double last = Math.max(1, numbers.length - 1);
        return Arrays.stream(numbers)
                .map(number -> meanRank(sorted, number) / last)
                .toArray();
    }

    private static double meanRank(double[] sorted, double number) {
        return (firstAbove(sorted, number, false) + firstAbove(sorted, number, true) - 1) / 2.0;
    }

    /** The index of the first number above a given one, or else of the first that is no less. */
    private static int firstAbove(double[] sorted, double number, boolean above) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number || (above && sorted[middle] == number)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
