package io.github.touchstone.score;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Shares out whole hundredths of a point by the method of largest remainders (Hamilton), so that nothing is lost. */
final class Apportionment {

    private Apportionment() {}

    /**
     * Shares out a total.
     *
     * @param total what to share, 0 or more
     * @param masses the share that each is due, 0 or more
     * @return whole numbers whose sum is the total; all 0 if every mass is
     */
    static long[] of(long total, double[] masses) {
        double sum = DoubleStream.of(masses).sum();
        long[] shares = new long[masses.length];
        if (sum <= 0) {
            return shares;
        }
        double[] remainders = new double[shares.length];
        long left = total;
        for (int i = 0; i < shares.length; i++) {
            double due = total * masses[i] / sum;
            shares[i] = (long) Math.floor(due);
            remainders[i] = due - shares[i];
            left -= shares[i];
        }
        raiseLargest(remainders, (int) Math.min(Math.max(0, left), shares.length), shares);
        return shares;
    }

    /** One more for so many of the largest remainders; of equal ones the first go first. */
    private static void raiseLargest(double[] remainders, int count, long[] shares) {
        if (count == 0) {
            return;
        }
        double[] sorted = remainders.clone();
        Arrays.sort(sorted);
        double least = sorted[sorted.length - count];
        int equal = count;
        for (double remainder : remainders) {
            equal -= Double.compare(remainder, least) > 0 ? 1 : 0;
        }
        for (int i = 0; i < shares.length; i++) {
            int order = Double.compare(remainders[i], least);
            boolean raised = order > 0 || (order == 0 && equal-- > 0);
            shares[i] += raised ? 1 : 0;
        }
    }
}
