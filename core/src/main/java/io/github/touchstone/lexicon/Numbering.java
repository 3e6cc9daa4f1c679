package io.github.touchstone.lexicon;

import java.util.Arrays;

/**
 * Gives each distinct key a small number, in the order of adding, by open addressing: one probe tells that a word is in
 * no list. Safe to share between threads once nothing is added any more.
 */
public final class Numbering {

    /** The key was never added. */
    public static final int NONE = -1;

    /** Fraction of the golden ratio, to spread hashes over the table (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A power of two; most lists are short. */
    private static final int FEWEST_SLOTS = 16;

    private long[] keys = new long[FEWEST_SLOTS];
    private int[] ids = filled(keys.length);
    private int size;

    /** Starts without keys. */
    public Numbering() {}

    /**
     * The number of a key.
     *
     * @param key any key, such as the hash of a word
     * @return its number; {@link #NONE} if it was never added
     */
    public int of(long key) {
        return ids[slot(key)];
    }

    /**
     * Adds a key, if it is new.
     *
     * @param key any key, such as the hash of a word
     * @return its number: how many others were added before it
     */
    public int add(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (ids[slot] == NONE) {
            keys[slot] = key;
            ids[slot] = size++;
        }
        return ids[slot];
    }

    /**
     * How many keys there are.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
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
