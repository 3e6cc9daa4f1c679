package io.github.touchstone.claim;

import io.github.touchstone.model.Phrases;

/**
 * Visits what a sentence has that may make it a checkable statement of fact. Judging adds up the weights of what is
 * visited; training writes the same visits down by name.
 */
final class CheckabilityFeatures {

    /** Phrases are taken up to this many words: those of three bring nothing here. */
    static final int LONGEST_PHRASE = 2;

    private static final Feature[] SIGNS = Feature.values();

    private CheckabilityFeatures() {}

    /** What is visited. */
    interface Sink {

        /** The words from a token to before another: each alone and two in a row, the edges too; see {@link Phrases}. */
        void words(int first, int end);

        /** A sign that the sentence shows. */
        void sign(Feature sign);

        /** A token, for what it means: words of like company weigh alike. */
        void meaning(int token);
    }

    /**
     * Visits a sentence.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param signs the signs that it shows, a bit for each
     * @param sink what is told
     */
    static void visit(int first, int end, long signs, Sink sink) {
        sink.words(first, end);
        for (long left = signs; left != 0; left &= left - 1) {
            sink.sign(SIGNS[Long.numberOfTrailingZeros(left)]);
        }
        for (int token = first; token < end; token++) {
            sink.meaning(token);
        }
    }
}
