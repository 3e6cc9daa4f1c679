package io.github.touchstone.lexicon;

import io.github.touchstone.text.Fold;
import java.util.stream.Stream;

/** An immutable set of words, asked by the hash that every token carries. */
public final class WordSet {

    /** Fraction of the golden ratio, to spread hashes over the table (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int FEWEST_SLOTS = 16;

    /** The hashes of the words by open addressing, at most a third of them taken; 0, which no word has, for none. */
    private final long[] slots;

    private WordSet(Stream<String> members) {
        long[] words = members.mapToLong(Fold::hash).toArray();
        this.slots = new long[Math.max(FEWEST_SLOTS, Integer.highestOneBit(words.length * 3) * 2)];
        for (long word : words) {
            slots[slot(word)] = word;
        }
    }

    /**
     * Makes a set of the given words.
     *
     * @param words single words, in any spelling that {@link Fold} takes for the same
     * @return the set
     */
    public static WordSet of(String... words) {
        return new WordSet(Stream.of(words));
    }

    /** The terms of a list; one of several words counts as one word with spaces in it. */
    static WordSet of(Lexicon lexicon) {
        return new WordSet(lexicon.terms().stream().map(Term::text));
    }

    /**
     * Tells whether a word is in the set.
     *
     * @param hash the word's hash, as {@link io.github.touchstone.text.Tokens#hash(int)} gives it
     * @return true if it is
     */
    public boolean contains(long hash) {
        return slots[slot(hash)] != 0;
    }

    /** Where a hash stands, or the empty slot where it would. */
    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) ((hash * SPREAD) >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
