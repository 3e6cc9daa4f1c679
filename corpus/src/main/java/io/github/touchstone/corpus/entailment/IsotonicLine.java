package io.github.touchstone.corpus.entailment;

import io.github.touchstone.model.Calibration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import smile.classification.IsotonicRegressionScaling;

/**
 * Fits a {@link Calibration}: a line that rises through a few points and turns a probability that is too bold or too shy into one that comes true as
 * often as it says. The points are those of an isotonic regression (Zadrozny and Elkan 2002) at shares of the rows; the
 * line rises everywhere, so that no order is lost.
 */
final class IsotonicLine {

    private static final int MOST_POINTS = 20;
    /** How much one point is above the one before, at least. */
    private static final double RISE = 0.002;

    private static final double THOUSAND = 1000;

    private final List<Point> points;
    private final Calibration curve;

    private IsotonicLine(List<Point> points) {
        this.points = List.copyOf(points);
        this.curve = Calibration.through(
                points.stream().mapToDouble(Point::raw).toArray(),
                points.stream().mapToDouble(Point::calibrated).toArray());
    }

    /**
     * A point of the line.
     *
     * @param raw the probability as first judged, 0 to 1
     * @param calibrated how often it comes true, 0 to 1
     */
    record Point(double raw, double calibrated) {}

    /** Fits the line. */
    static IsotonicLine fit(double[] raw, int[] truth) {
        IsotonicRegressionScaling isotonic = IsotonicRegressionScaling.fit(raw.clone(), truth.clone());
        double[] sorted = raw.clone();
        Arrays.sort(sorted);
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        for (int i = 1; i < MOST_POINTS - 1; i++) {
            double at = rounded(sorted[(int) ((long) i * (sorted.length - 1) / (MOST_POINTS - 2))]);
            double calibrated = rounded(isotonic.predict(at));
            Point last = points.get(points.size() - 1);
            if (at > last.raw && at < 1 && calibrated >= last.calibrated + RISE && calibrated <= 1 - RISE) {
                points.add(new Point(at, calibrated));
            }
        }
        points.add(new Point(1, 1));
        return new IsotonicLine(points);
    }

    private static double rounded(double share) {
        return Math.round(share * THOUSAND) / THOUSAND;
    }

    List<Point> points() {
        return points;
    }

    double of(double raw) {
        return curve.of(raw);
    }

    @Override
    public String toString() {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%.3f:%.3f", point.raw, point.calibrated))
                .collect(Collectors.joining(" "));
    }
}
