package io.github.touchstone.corpus.train;

import java.util.Arrays;
import java.util.List;

/**
 * A fitted linear model.
 *
 * @param intercept what it gives where all values are 0
 * @param weights of each value, in their order
 */
record LinearModel(double intercept, List<Double> weights) {

    LinearModel {
        weights = List.copyOf(weights);
    }

    LinearModel(double intercept, double[] weights) {
        this(intercept, Arrays.stream(weights).boxed().toList());
    }

    /** The model of the first values alone, as if all others were 0. */
    LinearModel ofFirst(int values) {
        return new LinearModel(intercept, weights.subList(0, values));
    }

    double of(double[] values) {
        double sum = intercept;
        for (int i = 0; i < values.length; i++) {
            sum += weights.get(i) * values[i];
        }
        return sum;
    }
}
