package io.github.touchstone.model;

/**
 * The words of a sentence alone, two and three in a row. The edges of the sentence count as words: "&lt;s&gt; it is" is
 * how it begins.
 *
 * <p>Judging looks their hashes up ({@link WordHashes}); training writes the same phrases down by name
 * ({@link WordNames}).
 */
public final class Phrases {

    /** Stands for the edge before the first word. */
    public static final String BEFORE = "<s>";

    /** Stands for the edge behind the last word. */
    public static final String BEHIND = "</s>";

    /** Stands for any number in digits. */
    public static final String NUMBER = "#";

    private static final int LONGEST = 3;

    private Phrases() {}

    /** Is told each phrase. */
    public interface Sink {

        /**
         * A phrase of one to three words.
         *
         * @param from index of its first token; one before the sentence's first stands for its edge
         * @param to index after its last token; one behind the sentence's end stands for its edge
         */
        void phrase(int from, int to);
    }

    /**
     * Visits the phrases of a sentence, in the order of their last words; an edge alone is none.
     *
     * @param first index of the sentence's first token
     * @param end index after its last token
     * @param sink is told each phrase, as often as it is met
     */
    public static void visit(int first, int end, Sink sink) {
        visit(first, end, LONGEST, sink);
    }

    /**
     * Visits the phrases of a sentence that have no more than so many words, in the same order.
     *
     * @param first index of the sentence's first token
     * @param end index after its last token
     * @param longest 2 or 3
     * @param sink is told each phrase, as often as it is met
     */
    public static void visit(int first, int end, int longest, Sink sink) {
        for (int token = first; token <= end; token++) {
            if (token < end) {
                sink.phrase(token, token + 1);
            }
            sink.phrase(token - 1, token + 1);
            if (token > first && longest == LONGEST) {
                sink.phrase(token - 2, token + 1);
            }
        }
    }
}
