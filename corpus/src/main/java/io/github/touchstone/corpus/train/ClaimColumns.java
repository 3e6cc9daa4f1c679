package io.github.touchstone.corpus.train;

import java.util.Set;

/**
 * Where the weights of a linear model over {@link ClaimExample}s stand in an array: those of the features by number, then
 * those of the dimensions of meaning, then that of a constant.
 *
 * @param features how many features there are
 * @param pairs the numbers of the features of two words: there are many, of which only the most telling are kept
 */
record ClaimColumns(int features, Set<Integer> pairs) {

    /** So large that the penalty on the weight of the constant is next to none. */
    static final double CONSTANT = 10;

    ClaimColumns {
        pairs = Set.copyOf(pairs);
    }

    int width() {
        return features + WordVectors.DIMENSIONS + 1;
    }

    /** The log-odds by the weights that begin at an offset. */
    double sum(ClaimExample example, double[] weights, int offset) {
        double sum = CONSTANT * weights[offset + width() - 1];
        for (int feature : example.features()) {
            sum += weights[offset + feature];
        }
        for (int i = 0; i < WordVectors.DIMENSIONS; i++) {
            sum += weights[offset + features + i] * example.meaning()[i];
        }
        return sum;
    }

    /** Adds what an example has to a gradient that begins at an offset. */
    void add(ClaimExample example, double factor, double[] gradient, int offset) {
        gradient[offset + width() - 1] += CONSTANT * factor;
        for (int feature : example.features()) {
            gradient[offset + feature] += factor;
        }
        for (int i = 0; i < WordVectors.DIMENSIONS; i++) {
            gradient[offset + features + i] += factor * example.meaning()[i];
        }
    }
}
