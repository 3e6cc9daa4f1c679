package io.github.touchstone.lexicon;

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

    /** A slot has a key in two halves, and one more than its number, 0 in an empty slot: one look into memory. */
    private static final int WIDTH = 3;

    private int[] table = new int[FEWEST_SLOTS * WIDTH];
    private int slots = FEWEST_SLOTS;
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
        return table[slot(key) + 2] - 1;
    }

    /**
     * Adds a key, if it is new.
     *
     * @param key any key, such as the hash of a word
     * @return its number: how many others were added before it
     */
    public int add(long key) {
        if (size * 2 >= slots) {
            grow();
        }
        int slot = slot(key);
        if (table[slot + 2] == 0) {
            put(slot, key, ++size);
        }
        return table[slot + 2] - 1;
    }

    /**
     * How many keys there are.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    private void put(int slot, long key, int id) {
        table[slot] = (int) (key >>> Integer.SIZE);
        table[slot + 1] = (int) key;
        table[slot + 2] = id;
    }

    private static long key(int[] table, int slot) {
        return ((long) table[slot] << Integer.SIZE) | Integer.toUnsignedLong(table[slot + 1]);
    }

    private int slot(long hash) {
        int mask = slots - 1;
        int slot = (int) ((hash * SPREAD) >>> 32) & mask;
        while (table[slot * WIDTH + 2] != 0 && key(table, slot * WIDTH) != hash) {
            slot = (slot + 1) & mask;
        }
        return slot * WIDTH;
    }

    private void grow() {
        int[] old = table;
        slots *= 2;
        table = new int[slots * WIDTH];
        for (int i = 0; i < old.length; i += WIDTH) {
            if (old[i + 2] != 0) {
                long key = key(old, i);
                put(slot(key), key, old[i + 2]);
            }
        }
    }
}
