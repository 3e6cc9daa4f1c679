package io.github.touchstone.fact;

/** Adds up, fact by fact, what each shares with a claim: one table of fixed size, by open addressing. */
final class Shares {

    /** 32 bits for the weight, then ten each for how many words, names, and words of the claim's own. */
    private static final int WORD = 32;

    private static final int NAME = 42;
    private static final int OWN = 52;
    private static final int COUNTED = (1 << 10) - 1;

    /** Fraction of the golden ratio, to spread numbers over the table (Knuth, TAOCP 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final int[] facts;
    private final long[] sums;
    private final int shift;

    /** A table for so many facts at most. */
    Shares(int most) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(4, most - 1));
        facts = new int[1 << bits];
        sums = new long[1 << bits];
        shift = 32 - bits;
    }

    static long gain(int weight, boolean name, boolean own) {
        return weight + (1L << WORD) + (name ? 1L << NAME : 0) + (own ? 1L << OWN : 0);
    }

    static int weight(long sum) {
        return (int) sum;
    }

    static int words(long sum) {
        return (int) (sum >>> WORD) & COUNTED;
    }

    static int names(long sum) {
        return (int) (sum >>> NAME) & COUNTED;
    }

    static int own(long sum) {
        return (int) (sum >>> OWN) & COUNTED;
    }

    void add(int fact, long gain) {
        int slot = (fact * SPREAD) >>> shift;
        while (sums[slot] != 0 && facts[slot] != fact) {
            slot = (slot + 1) & (sums.length - 1);
        }
        facts[slot] = fact;
        sums[slot] += gain;
    }

    void raise(int slot, long gain) {
        sums[slot] += gain;
    }

    int slots() {
        return sums.length;
    }

    /** What the fact in a slot shares; 0 if there is none. */
    long sum(int slot) {
        return sums[slot];
    }

    int fact(int slot) {
        return facts[slot];
    }
}
