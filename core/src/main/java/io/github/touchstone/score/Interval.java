package io.github.touchstone.score;

import java.util.List;

/**
 * The 95 % interval around a score. Each signal's value is taken as a share seen in n pieces, whose standard error is
 * estimated after Agresti and Coull (1998): with v the value, p = (v n + 2) / (n + 4), it is sqrt(p (1 - p) / (n + 4)).
 * The signals' errors, each times its weight, add up in squares.
 *
 * @param signals how each signal came out
 * @param extent how many pieces there were to judge
 */
record Interval(List<SignalScore> signals, Extent extent) {

    private static final double NORMAL_95 = 1.96;

    Score around(long hundredths) {
        double half = NORMAL_95 * StrictMath.sqrt(variance());
        double points = hundredths / 100.0;
        return new Score.Scored(
                points, round(Math.max(0, points - half)), round(Math.min(100, points + half)), extent.cautions());
    }

    private double variance() {
        double variance = 0;
        double n = extent.pieces() + 4.0;
        for (SignalScore signal : signals) {
            if (signal.isDetermined()) {
                double p = (signal.value().orElse(0) * extent.pieces() + 2) / n;
                variance += signal.weight() * signal.weight() * p * (1 - p) / n;
            }
        }
        return variance;
    }

    private static double round(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
