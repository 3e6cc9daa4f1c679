package io.github.touchstone.model;

/** Makes one hash of several, for features of more than one part. */
public final class Mix {

    /** The fraction of the golden ratio (Knuth, TAOCP 3, 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /**
     * Joins two hashes; the order counts.
     *
     * @param first the first
     * @param second the second
     * @return a hash of the two
     */
    public static long of(long first, long second) {
        return (Long.rotateLeft(first, 23) * GOLDEN) ^ second;
    }

    /** Spreads the bits of a hash over all 64 (a step of SplitMix64; Steele, Lea and Flood 2014). */
    static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * GOLDEN;
        return mixed ^ (mixed >>> 29);
    }
}
