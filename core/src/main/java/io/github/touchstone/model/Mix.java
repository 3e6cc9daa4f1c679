package io.github.touchstone.model;

import io.github.touchstone.text.Fold;

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

    /**
     * Hashes the name of a feature, whose parts stand with a space between them.
     *
     * @param feature such as "it is said"
     * @return the hashes of its parts, joined from left to right
     */
    public static long of(String feature) {
        int space = feature.indexOf(' ');
        long hash = Fold.hash(feature, 0, space < 0 ? feature.length() : space);
        while (space >= 0) {
            int next = feature.indexOf(' ', space + 1);
            hash = of(hash, Fold.hash(feature, space + 1, next < 0 ? feature.length() : next));
            space = next;
        }
        return hash;
    }

    /** Spreads the bits of a hash over all 64 (a step of SplitMix64; Steele, Lea and Flood 2014). */
    static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * GOLDEN;
        return mixed ^ (mixed >>> 29);
    }
}
