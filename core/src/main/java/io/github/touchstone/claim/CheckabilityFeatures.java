package io.github.touchstone.claim;

import io.github.touchstone.model.Phrases;

/**
 * Visits what a sentence has that may make it a checkable statement of fact. Judging adds up the weights of what is
 * visited; training writes the same visits down by name.
 */
final class CheckabilityFeatures {

    /** Phrases are taken up to this many words: those of three bring nothing here. */
    private static final int LONGEST = 2;

    private static final Feature[] SIGNS = Feature.values();

    private CheckabilityFeatures() {}

    /** What is visited. */
    interface Sink {

        /** One word, or two in a row, as {@link Phrases.Sink} tells them. */
        void phrase(int from, int to);

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
        Phrases.visit(first, end, LONGEST, sink::phrase);
        for (long left = signs; left != 0; left &= left - 1) {
            sink.sign(SIGNS[Long.numberOfTrailingZeros(left)]);
        }
        for (int token = first; token < end; token++) {
            sink.meaning(token);
        }
    }
}
