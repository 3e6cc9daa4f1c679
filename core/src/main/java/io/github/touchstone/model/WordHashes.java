package io.github.touchstone.model;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** The words of one sentence after the other as hashes, with an edge on either side. Serves one thread. */
public final class WordHashes {

    private static final long BEFORE = Fold.hash(Phrases.BEFORE);
    private static final long BEHIND = Fold.hash(Phrases.BEHIND);
    private static final long NUMBER = Fold.hash(Phrases.NUMBER);

    private final Tokens tokens;
    private long[] words = new long[128];
    /** Index of the token that {@code words} begins with: the one before the sentence. */
    private int start;

    /**
     * Prepares for a text.
     *
     * @param tokens its tokens
     */
    public WordHashes(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Turns to a sentence.
     *
     * @param first index of its first token
     * @param end index after its last token
     */
    public void read(int first, int end) {
        int size = end - first + 2;
        if (words.length < size) {
            words = new long[size * 2];
        }
        start = first - 1;
        words[0] = BEFORE;
        for (int token = first; token < end; token++) {
            words[token - start] = tokens.kind(token) == Token.Kind.NUMBER ? NUMBER : tokens.hash(token);
        }
        words[size - 1] = BEHIND;
    }

    /**
     * The hash of a word.
     *
     * @param token index of a token of the sentence, or one beyond on either side, which stands for its edge
     * @return the same number for all spellings of the word, and for all numbers
     */
    public long hash(int token) {
        return words[token - start];
    }

    /**
     * The hash of a phrase.
     *
     * @param from index of its first token, from the edge before the sentence on
     * @param to index after its last token, up to the edge behind the sentence and it included
     * @return what {@link Mix#of(String)} gives for its name
     */
    public long hash(int from, int to) {
        long hash = words[from - start];
        for (int at = from + 1 - start; at < to - start; at++) {
            hash = Mix.of(hash, words[at]);
        }
        return hash;
    }
}
