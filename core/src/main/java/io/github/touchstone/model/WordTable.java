package io.github.touchstone.model;

/** A number for each of some words, found by the hash that every token carries; 0 for all other words. */
public final class WordTable {

    private final long[] keys;
    private final long[] values;

    /**
     * Makes a table without words.
     *
     * @param most how many words will be put in at most
     */
    public WordTable(int most) {
        int slots = Integer.highestOneBit(Math.max(4, most)) * 4;
        keys = new long[slots];
        values = new long[slots];
    }

    /**
     * Gives a word its number.
     *
     * @param hash the word's hash
     * @param value the number, not 0
     */
    public void put(long hash, long value) {
        int slot = slot(hash);
        keys[slot] = hash;
        values[slot] = value;
    }

    /**
     * The number of a word.
     *
     * @param hash the word's hash
     * @return its number, or 0
     */
    public long of(long hash) {
        return values[slot(hash)];
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (Mix.spread(hash) >>> 32) & mask;
        while (values[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
