package io.github.touchstone.model;

/** A number for each of some words, found by the hash that every token carries; 0 for all other words. */
public final class WordTable {

    /** Of each slot a word's hash, and right behind it its number: one look into memory gives both. */
    private final long[] slots;

    /**
     * Makes a table without words.
     *
     * @param most how many words will be put in at most
     */
    public WordTable(int most) {
        slots = new long[Integer.highestOneBit(Math.max(4, most)) * 4 * 2];
    }

    /**
     * Gives a word its number.
     *
     * @param hash the word's hash
     * @param value the number, not 0
     */
    public void put(long hash, long value) {
        int slot = slot(hash);
        slots[slot] = hash;
        slots[slot + 1] = value;
    }

    /**
     * The number of a word.
     *
     * @param hash the word's hash
     * @return its number, or 0
     */
    public long of(long hash) {
        return slots[slot(hash) + 1];
    }

    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (Mix.spread(hash) >>> 31) & mask & ~1;
        while (slots[slot + 1] != 0 && slots[slot] != hash) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }
}
