package io.github.touchstone.model;

import io.github.touchstone.text.Tokens;

/** Adds up what the phrases of a sentence weigh, each once; see {@link Phrases}. Serves one text and one thread. */
public final class PhraseReader {

    private final WordHashes words;
    private final SentenceSum sum;

    /**
     * Prepares for a text.
     *
     * @param weights the weights of phrases, of one model or of several
     * @param tokens the tokens of the text
     */
    public PhraseReader(Weights weights, Tokens tokens) {
        this.words = new WordHashes(tokens);
        this.sum = new SentenceSum(weights);
    }

    /**
     * Reads a sentence. Each hash is made of that of the phrase one word shorter; the order is that of
     * {@link Phrases#visit}.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @return a sum for each output, in thousandths of a unit of log-odds; overwritten by the next sentence's
     */
    public int[] read(int first, int end) {
        sum.begin();
        words.read(first, end);
        long last = words.hash(first - 1);
        long lastTwo = 0;
        for (int token = first; token < end; token++) {
            long word = words.hash(token);
            sum.add(word);
            lastTwo = addLonger(last, lastTwo, word, token > first);
            last = word;
        }
        addLonger(last, lastTwo, words.hash(end), end > first);
        return sum.total();
    }

    /** The phrases of two and three words that end in a word; gives the hash of that of two. */
    private long addLonger(long last, long lastTwo, long word, boolean hasTwo) {
        long two = Mix.of(last, word);
        sum.add(two);
        if (hasTwo) {
            sum.add(Mix.of(lastTwo, word));
        }
        return two;
    }
}
