package io.github.touchstone.corpus.train;

import java.util.Map;

/**
 * A fitted logistic model.
 *
 * @param intercept the log-odds of an example with no feature
 * @param weights by the number of the feature
 */
record LogisticModel(double intercept, Map<Integer, Double> weights) {

    LogisticModel {
        weights = Map.copyOf(weights);
    }

    double logit(Example example) {
        double sum = intercept;
        for (Map.Entry<Integer, Double> value : example.values().entrySet()) {
            sum += value.getValue() * weights.getOrDefault(value.getKey(), 0.0);
        }
        return sum;
    }

    double probability(Example example) {
        return probability(logit(example));
    }

    /** The logistic function of some log-odds. */
    static double probability(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
