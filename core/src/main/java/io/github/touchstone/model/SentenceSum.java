package io.github.touchstone.model;

import java.util.Arrays;

/**
 * Adds up the weights of what a sentence has, each feature once. Serves one text, sentence by sentence, in one thread.
 *
 * <p>Features are gathered first and looked up together, which is faster than one by one; see {@link Weights#rows}.
 */
public final class SentenceSum {

    private static final int COMMON_SIZE = 256;

    private final Weights weights;
    private final int[] sums;
    private long[] hashes = new long[COMMON_SIZE];
    private int[] rows = new int[COMMON_SIZE];
    private int size;
    /** The rows that were met in this sentence, by open addressing; {@link Weights#NONE} where there is none. */
    private int[] met = new int[2 * COMMON_SIZE];

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
    }

    /**
     * Adds the weights of a feature, unless it was met in this sentence before or is not in the model.
     *
     * @param hash the hash of the feature
     */
    public void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /**
     * Ends the sentence: adds up what was gathered since it began.
     *
     * @return a sum for each output, in thousandths of a unit of log-odds; overwritten by the next sentence's
     */
    public int[] total() {
        if (rows.length < size) {
            rows = new int[hashes.length];
            met = new int[2 * hashes.length];
        }
        int found = weights.rows(hashes, size, rows);
        int mask = Math.max(1, Integer.highestOneBit(found)) * 4 - 1;
        Arrays.fill(met, 0, mask + 1, Weights.NONE);
        Arrays.fill(sums, 0);
        for (int i = 0; i < found; i++) {
            if (isNew(rows[i], mask)) {
                weights.addTo(rows[i], sums);
            }
        }
        return sums;
    }

    private boolean isNew(int row, int mask) {
        int slot = (int) (Mix.spread(row) >>> Integer.SIZE) & mask;
        while (met[slot] != Weights.NONE) {
            if (met[slot] == row) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        met[slot] = row;
        return true;
    }
}
