package io.github.touchstone.proposition;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One clause: what it speaks of, when, how much, and whether it affirms or denies.
 *
 * @param text the text it stands in
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param words its content words, in order; dates and numbers are not among them
 * @param dates its dates with a year
 * @param numbers its quantities
 * @param negations index of the first token of each word that denies, such as "never"
 * @param real whether it is given as a fact; false if as possible, wished, planned or supposed
 */
public record Proposition(
        Segmentation text,
        int firstToken,
        int endToken,
        List<ContentWord> words,
        List<DateMention> dates,
        List<NumberMention> numbers,
        List<Integer> negations,
        boolean real) {

    /** Copies the lists. */
    public Proposition {
        words = List.copyOf(words);
        dates = List.copyOf(dates);
        numbers = List.copyOf(numbers);
        negations = List.copyOf(negations);
    }

    /**
     * Tells whether it denies. Two words that deny cancel out.
     *
     * @return true for "never reached an agreement"
     */
    public boolean isNegated() {
        return negations.size() % 2 == 1;
    }

    /**
     * Where it stands.
     *
     * @return from its first token to its last; nothing at the beginning of the text, if it has no tokens
     */
    public Span span() {
        return firstToken == endToken ? new Span(0, 0) : text.tokens().span(firstToken, endToken);
    }

    /**
     * Where one of its words stands.
     *
     * @param word a word of this proposition
     * @return its span
     */
    public Span span(ContentWord word) {
        return text.tokens().span(word.firstToken(), word.endToken());
    }

    /**
     * Tells whether it holds a content word.
     *
     * @param key the word's key
     * @return true if it does
     */
    public boolean has(long key) {
        return place(key) >= 0;
    }

    /**
     * Finds a content word.
     *
     * @param key the word's key
     * @return its first place; empty if there is none
     */
    public Optional<ContentWord> word(long key) {
        int place = place(key);
        return place < 0 ? Optional.empty() : Optional.of(words.get(place));
    }

    private int place(long key) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).key() == key) {
                return i;
            }
        }
        return -1;
    }
}
