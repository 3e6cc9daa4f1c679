package io.github.touchstone.corpus.entailment;

import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/** How many words of one text another has, whatever their case. */
final class WordOverlap {

    private WordOverlap() {}

    /** The share of the words and numbers of a text that the fact has; 1 for a text without any. */
    static double of(Tokens text, Tokens fact) {
        Set<Long> known = words(fact);
        Set<Long> words = words(text);
        long shared = words.stream().filter(known::contains).count();
        return words.isEmpty() ? 1 : (double) shared / words.size();
    }

    private static Set<Long> words(Tokens tokens) {
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Token.Kind.WORD || tokens.kind(i) == Token.Kind.NUMBER) {
                words.add(tokens.hash(i));
            }
        }
        return words;
    }
}
