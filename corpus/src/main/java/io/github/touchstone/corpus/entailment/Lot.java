package io.github.touchstone.corpus.entailment;

/** A number between 0 and 1 that a text draws: always the same for the same text, purpose and seed. */
final class Lot {

    private static final double STEPS = 1L << 53;
    private static final int UNUSED_BITS = 11;

    private Lot() {}

    static double of(String text, String purpose, long seed) {
        return (hash(text, purpose, seed) >>> UNUSED_BITS) / STEPS;
    }

    /** Deals a text to one of some hands. */
    static int hand(String text, int hands, long seed) {
        return (int) Math.floorMod(hash(text, "hand", seed), (long) hands);
    }

    /** FNV-1a over characters, then the mixing of SplitMix64 (Steele and others 2014). */
    private static long hash(String text, String purpose, long seed) {
        long hash = 0xCBF29CE484222325L ^ seed * 0x9E3779B97F4A7C15L;
        hash = add(add(hash, purpose), text);
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }

    private static long add(long hash, String text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * 0x100000001B3L;
        }
        return (sum ^ '\n') * 0x100000001B3L;
    }
}
