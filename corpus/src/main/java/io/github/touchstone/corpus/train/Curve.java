package io.github.touchstone.corpus.train;

import java.util.List;
import java.util.stream.IntStream;

/** F1 and average precision of log-odds that cross-validation gave, and the threshold that is best for F1. */
final class Curve {

    /** Thresholds are tried at every hundredth of probability; each counts with its two neighbours on either side. */
    private static final int STEPS = 100;

    private static final int NEIGHBOURS = 2;

    private final List<Example> examples;
    private final double[] probabilities;

    Curve(List<Example> examples, double[] probabilities) {
        this.examples = examples;
        this.probabilities = probabilities.clone();
    }

    double f1(double threshold) {
        int found = 0;
        int said = 0;
        int gold = 0;
        for (int i = 0; i < probabilities.length; i++) {
            boolean yes = probabilities[i] >= threshold;
            said += yes ? 1 : 0;
            gold += examples.get(i).label();
            found += yes ? examples.get(i).label() : 0;
        }
        return found == 0 ? 0 : 2.0 * found / (said + gold);
    }

    /** The best threshold by the mean F1 of its surroundings, since the very peak is chance. */
    static double bestThreshold(List<Curve> curves) {
        double[] f1 = IntStream.range(0, STEPS)
                .mapToDouble(step -> curves.stream()
                        .mapToDouble(curve -> curve.f1(step / (double) STEPS))
                        .average()
                        .orElse(0))
                .toArray();
        int best = NEIGHBOURS;
        for (int step = NEIGHBOURS; step < STEPS - NEIGHBOURS; step++) {
            if (around(f1, step) > around(f1, best)) {
                best = step;
            }
        }
        return best / (double) STEPS;
    }

    private static double around(double[] f1, int step) {
        return IntStream.rangeClosed(step - NEIGHBOURS, step + NEIGHBOURS)
                .mapToDouble(i -> f1[i])
                .sum();
    }

    /** The mean, over the positives, of the precision down to each of them. */
    double averagePrecision() {
        List<Integer> order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted((a, b) -> Double.compare(probabilities[b], probabilities[a]))
                .toList();
        int found = 0;
        double sum = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            if (examples.get(order.get(rank)).label() == 1) {
                found++;
                sum += found / (rank + 1.0);
            }
        }
        return found == 0 ? 0 : sum / found;
    }
}
