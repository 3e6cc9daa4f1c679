package io.github.touchstone.claim;

import java.util.List;

/**
 * A logistic model over features that a sentence has or lacks: p = 1 / (1 + exp(-(intercept + sum of the weights of the
 * features it has))).
 *
 * @param version the model's own version
 * @param intercept the sum for a sentence with no feature
 * @param threshold the checkability from which a sentence is taken as a claim, 0 to 1
 * @param weights a weight for each feature, by ordinal
 * @param hash the fingerprint of the file it was read from
 */
record CheckabilityModel(String version, double intercept, double threshold, List<Double> weights, String hash) {

    CheckabilityModel {
        weights = List.copyOf(weights);
    }

    /** The model that ships with the library. */
    static CheckabilityModel standard() {
        return Standard.MODEL;
    }

    double probability(long features) {
        double sum = intercept;
        for (long left = features; left != 0; left &= left - 1) {
            sum += weights.get(Long.numberOfTrailingZeros(left));
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final CheckabilityModel MODEL = CheckabilityReader.readStandard();
    }
}
