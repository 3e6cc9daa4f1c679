package io.github.touchstone.score;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
    static long[] of(long total, List<Double> masses) {
        double sum = masses.stream().mapToDouble(Double::doubleValue).sum();
        long[] shares = new long[masses.size()];
        if (sum <= 0) {
            return shares;
        }
        double[] remainders = new double[shares.length];
        long left = total;
        for (int i = 0; i < shares.length; i++) {
            double due = total * masses.get(i) / sum;
            shares[i] = (long) Math.floor(due);
            remainders[i] = due - shares[i];
            left -= shares[i];
        }
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -remainders[i]))
                .limit(Math.max(0, left))
                .forEach(i -> shares[i]++);
        return shares;
    }
}
