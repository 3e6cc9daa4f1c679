package io.github.touchstone.model;

import java.util.Arrays;

/**
 * Adds up the weights of what a sentence has, each feature once. Serves one text, sentence by sentence, in one thread.
 *
 * <p>Features are gathered first and looked up together, which is faster than one by one; see {@link Weights#rows}.
 */
public final class SentenceSum {

    /** So many features are looked up together; more would not stay in the cache next to the core. */
    private static final int TOGETHER = 256;

    private final Weights weights;
    private final int[] sums;
    private final long[] hashes = new long[TOGETHER];
    private final int[] rows = new int[TOGETHER];
    private int size;
    /** The rows that were met in this sentence, by open addressing; {@link Weights#NONE} where there is none. */
    private int[] met = new int[2 * TOGETHER];

    private int metSize;

    /**
     * Prepares for a text.
     *
     * @param weights the weights of the model
     */
    public SentenceSum(Weights weights) {
        this.weights = weights;
        this.sums = new int[weights.outputs()];
    }

    /** Turns to the next sentence: nothing of it is met, and all sums are 0. */
    public void begin() {
        size = 0;
        metSize = 0;
        met = met.length > 2 * TOGETHER ? new int[2 * TOGETHER] : met;
        Arrays.fill(met, Weights.NONE);
        Arrays.fill(sums, 0);
    }

    /**
     * Adds the weights of a feature, unless it was met in this sentence before or is not in the model.
     *
     * @param hash the hash of the feature
     */
    public void add(long hash) {
        if (size == TOGETHER) {
            lookUp();
        }
        hashes[size++] = hash;
    }

    /**
     * Ends the sentence: adds up what was gathered since it began.
     *
     * @return a sum for each output, in thousandths of a unit of log-odds; overwritten by the next sentence's
     */
    public int[] total() {
        lookUp();
        return sums;
    }

    private void lookUp() {
        int found = weights.rows(hashes, size, rows);
        size = 0;
        for (int i = 0; i < found; i++) {
            if (isNew(rows[i])) {
                weights.addTo(rows[i], sums);
            }
        }
    }

    private boolean isNew(int row) {
        int slot = slot(row);
        if (met[slot] == row) {
            return false;
        }
        met[slot] = row;
        if (++metSize * 2 > met.length) {
            grow();
        }
        return true;
    }

    /** Where a row stands, or the empty slot where it would. */
    private int slot(int row) {
        int mask = met.length - 1;
        int slot = (int) (Mix.spread(row) >>> Integer.SIZE) & mask;
        while (met[slot] != Weights.NONE && met[slot] != row) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] old = met;
        met = new int[old.length * 2];
        Arrays.fill(met, Weights.NONE);
        for (int row : old) {
            if (row != Weights.NONE) {
                met[slot(row)] = row;
            }
        }
    }
}
