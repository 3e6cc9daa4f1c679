package io.github.touchstone.thesaurus;

/**
 * The readings of every form of every word, by the hash of the form, by open addressing.
 *
 * <p>A reading is the number of a word of one word class, from 1; an entry holds up to four, sixteen bits each: "leaves"
 * is a form of two nouns and of a verb.
 */
final class WordIndex {

    static final int BITS = 16;
    static final int MASK = (1 << BITS) - 1;

    /** Fraction of the golden ratio, to spread hashes over the table (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Hash and entry in turn, side by side in memory. */
    private long[] slots;

    private int size;

    /**
     * Makes an empty index.
     *
     * @param expected how many forms it will have, or fewer, when it grows
     */
    WordIndex(int expected) {
        this.slots = new long[Integer.highestOneBit(Math.max(1, expected)) * 8];
    }

    /** The readings of a form, or 0. */
    long of(long hash) {
        return slots[slot(slots, hash) + 1];
    }

    void add(long hash, int reading) {
        if (size * 4 >= slots.length) {
            grow();
        }
        int slot = slot(slots, hash);
        if (slots[slot + 1] == 0) {
            slots[slot] = hash;
            size++;
        }
        slots[slot + 1] = with(slots[slot + 1], reading);
    }

    private static long with(long entry, int reading) {
        int shift = 0;
        for (long rest = entry; rest != 0; rest >>>= BITS) {
            if ((rest & MASK) == reading) {
                return entry;
            }
            shift += BITS;
        }
        return shift < Long.SIZE ? entry | (long) reading << shift : entry;
    }

    private static int slot(long[] slots, long hash) {
        int mask = slots.length - 2;
        int slot = (int) ((hash * SPREAD) >>> 32) & mask;
        while (slots[slot + 1] != 0 && slots[slot] != hash) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] grown = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i + 1] != 0) {
                int slot = slot(grown, slots[i]);
                grown[slot] = slots[i];
                grown[slot + 1] = slots[i + 1];
            }
        }
        slots = grown;
    }
}
