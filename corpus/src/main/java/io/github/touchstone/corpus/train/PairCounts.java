package io.github.touchstone.corpus.train;

import java.util.Arrays;

/** How often things stand in each of some columns, for millions of pairs: open addressing over plain arrays. */
final class PairCounts {

    private static final long EMPTY = -1;

    private final int columns;
    private long[] keys = emptyKeys(1 << 16);
    private double[] counts = new double[keys.length];
    private int size;

    PairCounts(int columns) {
        this.columns = columns;
    }

    private static long[] emptyKeys(int slots) {
        long[] keys = new long[slots];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    void add(int row, int column, double count) {
        if (size * 2 > keys.length) {
            grow();
        }
        long key = (long) row * columns + column;
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldCounts = counts;
        keys = emptyKeys(oldKeys.length * 2);
        counts = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The pairs that were counted, row by row and each row by its columns. */
    long[] keys() {
        return Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
    }

    double count(long key) {
        return counts[slot(key)];
    }
}
