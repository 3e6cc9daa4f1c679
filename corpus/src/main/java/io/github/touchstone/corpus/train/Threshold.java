package io.github.touchstone.corpus.train;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Chooses the probability from which the answer is yes. */
final class Threshold {

    /** Thresholds are tried at every hundredth of probability. */
    private static final int STEPS = 100;

    private Threshold() {}

    /**
     * The best threshold by the mean F1 of its surroundings, since the very peak is chance.
     *
     * @param curves F1 by threshold, for each repetition of the cross-validation
     * @param neighbours how many thresholds on either side count with each
     */
    static double best(List<DoubleUnaryOperator> curves, int neighbours) {
        double[] f1 = IntStream.range(0, STEPS)
                .mapToDouble(step -> curves.stream()
                        .mapToDouble(curve -> curve.applyAsDouble(step / (double) STEPS))
                        .average()
                        .orElse(0))
                .toArray();
        int best = neighbours;
        for (int step = neighbours; step < STEPS - neighbours; step++) {
            if (around(f1, step, neighbours) > around(f1, best, neighbours)) {
                best = step;
            }
        }
        return best / (double) STEPS;
    }

    private static double around(double[] f1, int step, int neighbours) {
        return IntStream.rangeClosed(step - neighbours, step + neighbours)
                .mapToDouble(i -> f1[i])
                .sum();
    }
}
