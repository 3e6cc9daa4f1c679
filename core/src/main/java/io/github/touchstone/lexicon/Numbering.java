package io.github.touchstone.lexicon;

import java.util.Arrays;

/**
 * Gives each distinct key a small number, in the order of adding, by open addressing: one probe tells that a word is in
 * no list.
 */
final class Numbering {

    /** The key was never added. */
    static final int NONE = -1;

    /** Fraction of the golden ratio, to spread hashes over the table (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A power of two; most lists are short. */
    private static final int FEWEST_SLOTS = 16;

    private long[] keys = new long[FEWEST_SLOTS];
    private int[] ids = filled(keys.length);
    private int size;

    int of(long key) {
        return ids[slot(key)];
    }

    int add(long hash) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(hash);
        if (ids[slot] == NONE) {
            keys[slot] = hash;
            ids[slot] = size++;
        }
        return ids[slot];
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) ((hash * SPREAD) >>> 32) & mask;
        while (ids[slot] != NONE && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[oldKeys.length * 2];
        ids = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldIds[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ids[slot] = oldIds[i];
            }
        }
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, NONE);
        return filled;
    }
}
