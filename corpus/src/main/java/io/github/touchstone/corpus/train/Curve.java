package io.github.touchstone.corpus.train;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** F1 and average precision of log-odds that cross-validation gave, and the threshold that is best for F1. */
final class Curve {

    /** A threshold counts with this many hundredths on either side. */
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

    /** The best threshold over several repetitions of the cross-validation. */
    static double bestThreshold(List<Curve> curves) {
        return Threshold.best(
                curves.stream().<DoubleUnaryOperator>map(curve -> curve::f1).toList(), NEIGHBOURS);
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
