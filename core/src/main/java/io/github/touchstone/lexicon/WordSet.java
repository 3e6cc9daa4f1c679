package io.github.touchstone.lexicon;

import io.github.touchstone.text.Fold;
import java.util.stream.Stream;

/** An immutable set of words, asked by the hash that every token carries. */
public final class WordSet {

    private final Numbering words = new Numbering();

    private WordSet(Stream<String> members) {
        members.forEach(word -> words.add(Fold.hash(word)));
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
        return words.of(hash) != Numbering.NONE;
    }
}
