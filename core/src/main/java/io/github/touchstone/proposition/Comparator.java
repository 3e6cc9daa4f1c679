package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Tokens;
import java.util.Locale;

/** What the words before a number make of it: "more than", "at most", "about". */
enum Comparator {
    /** Just this number. */
    EXACT,
    /** This number or more. */
    MIN,
    /** This number or less. */
    MAX,
    /** Roughly this number. */
    ABOUT;

    private static final int LONGEST = 5;
    private static final WordMap<Comparator> BY_WORDS = byWords();

    /** The comparator whose last word stands right before a number; of several, the longest. */
    static Comparator before(Tokens tokens, int number, int first) {
        Comparator found = EXACT;
        long words = 0;
        for (int token = number - 1; token >= Math.max(first, number - LONGEST); token--) {
            words = append(words, tokens.hash(token));
            found = BY_WORDS.getOrDefault(words, found);
        }
        return found;
    }

    /** One number for several words, built from the last to the first. */
    private static long append(long words, long hash) {
        return words * 31 + hash;
    }

    private static WordMap<Comparator> byWords() {
        WordMap<Comparator> byWords = new WordMap<>();
        for (Term term : Lexicons.standard().get("reason/comparator").terms()) {
            Tokens tokens = Tokens.of(term.text());
            long words = 0;
            for (int token = tokens.size() - 1; token >= 0; token--) {
                words = append(words, tokens.hash(token));
            }
            byWords.add(words, valueOf(term.column("relation").toUpperCase(Locale.ROOT)));
        }
        return byWords;
    }
}
