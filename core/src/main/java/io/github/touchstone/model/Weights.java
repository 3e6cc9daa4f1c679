package io.github.touchstone.model;

import java.util.Arrays;

/**
 * Weights by the hash of a feature, for one output or several, in one table with open addressing.
 *
 * <p>Most features of a text are in no model. A bit for each hash, in an array small enough to stay in the cache next
 * to the core, tells so before the table is touched (Bloom 1970, with one hash function).
 */
public final class Weights {

    /** The hash is that of no feature. */
    public static final int NONE = -1;

    private static final int BITS_PER_FEATURE = 16;

    private final int outputs;
    private final long[] filter;
    private final long[] keys;
    private final int[] rows;
    private final int[] weights;
    private int size;

    /**
     * Makes a table without features.
     *
     * @param outputs how many weights a feature has
     * @param most how many features will be added at most
     */
    public Weights(int outputs, int most) {
        this.outputs = outputs;
        int slots = Integer.highestOneBit(Math.max(8, most)) * 4;
        this.keys = new long[slots];
        this.rows = new int[slots];
        Arrays.fill(rows, NONE);
        this.filter = new long[Integer.highestOneBit(Math.max(64, most)) * 2 * BITS_PER_FEATURE / Long.SIZE];
        this.weights = new int[most * outputs];
    }

    /**
     * The weights of a model, by the hashes of its features' names.
     *
     * @param file the model's file
     * @return a table of all its rows
     * @throws IllegalArgumentException if a feature stands there twice
     */
    public static Weights of(ModelFile file) {
        Weights weights = new Weights(file.outputs().size(), file.rows().size());
        for (ModelRow row : file.rows()) {
            weights.add(Mix.of(row.feature()), row);
        }
        return weights;
    }

    /**
     * Adds a feature.
     *
     * @param hash its hash, which no other feature has
     * @param row its weights
     * @throws IllegalArgumentException if a feature of this hash stands there already
     */
    public void add(long hash, ModelRow row) {
        long spread = Mix.spread(hash);
        int slot = slot(hash, spread);
        if (rows[slot] != NONE) {
            throw new IllegalArgumentException("\"" + row.feature() + "\" stands here twice");
        }
        keys[slot] = hash;
        rows[slot] = size * outputs;
        for (int output = 0; output < outputs; output++) {
            weights[size * outputs + output] = row.weights().get(output);
        }
        size++;
        filter[word(spread)] |= 1L << spread;
    }

    /**
     * Finds a feature.
     *
     * @param hash its hash
     * @return the row of its weights, or {@link #NONE}
     */
    public int row(long hash) {
        long spread = Mix.spread(hash);
        if ((filter[word(spread)] & (1L << spread)) == 0) {
            return NONE;
        }
        return rows[slot(hash, spread)];
    }

    /**
     * One weight of a feature.
     *
     * @param row as {@link #row} gave it
     * @param output index of the output
     * @return in thousandths of a unit of log-odds
     */
    public int weight(int row, int output) {
        return weights[row + output];
    }

    /**
     * Adds the weights of a feature to sums.
     *
     * @param row as {@link #row} gave it
     * @param sums one for each output
     */
    public void addTo(int row, int[] sums) {
        for (int output = 0; output < sums.length; output++) {
            sums[output] += weights[row + output];
        }
    }

    /**
     * The weight of a feature in a model of one output.
     *
     * @param hash its hash
     * @return its weight, 0 if it is not in the model
     */
    public int of(long hash) {
        int row = row(hash);
        return row == NONE ? 0 : weights[row];
    }

    /**
     * The number of outputs.
     *
     * @return 1 or more
     */
    public int outputs() {
        return outputs;
    }

    /**
     * The number of features.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    private int word(long spread) {
        return (int) (spread >>> 6) & (filter.length - 1);
    }

    private int slot(long hash, long spread) {
        int mask = keys.length - 1;
        int slot = (int) (spread >>> 32) & mask;
        while (rows[slot] != NONE && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
