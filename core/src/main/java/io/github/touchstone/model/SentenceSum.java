package io.github.touchstone.model;

import java.util.Arrays;

/** Adds up the weights of what a sentence has, each feature once. Serves one text, sentence by sentence, in one thread. */
public final class SentenceSum {

    private final Weights weights;
    private final int[] sums;
    /** The sentence, by number, in which a feature was last met, at the feature's row. */
    private final int[] lastMet;

    private int sentence;

    /**
     * Prepares for a text.
     *
     * @param weights the weights of the model
     */
    public SentenceSum(Weights weights) {
        this.weights = weights;
        this.sums = new int[weights.outputs()];
        this.lastMet = new int[weights.size() * weights.outputs()];
    }

    /** Turns to the next sentence: nothing of it is met, and all sums are 0. */
    public void begin() {
        sentence++;
        Arrays.fill(sums, 0);
    }

    /**
     * Adds the weights of a feature, unless it was met in this sentence before or is not in the model.
     *
     * @param hash the hash of the feature
     */
    public void add(long hash) {
        int row = weights.row(hash);
        if (row != Weights.NONE && lastMet[row] != sentence) {
            lastMet[row] = sentence;
            weights.addTo(row, sums);
        }
    }

    /**
     * The sum so far.
     *
     * @param output index of the output
     * @return in thousandths of a unit of log-odds
     */
    public int of(int output) {
        return sums[output];
    }
}
