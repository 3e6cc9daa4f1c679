package io.github.touchstone.support;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.List;

/**
 * The sentences that words lie in.
 *
 * @param first index of the first sentence
 * @param end index after the last
 */
public record Reach(int first, int end) {

    /**
     * Finds them by walking from a sentence that is near, which in a long text is cheaper than a search.
     *
     * @param words a span of the text
     * @param text the text, which has a sentence
     * @param near index of a sentence
     * @return at least one sentence
     */
    public static Reach of(Span words, Segmentation text, int near) {
        int first = sentenceAt(words.start(), text.sentences(), near);
        return new Reach(first, sentenceAt(Math.max(words.start(), words.end() - 1), text.sentences(), first) + 1);
    }

    /** As {@link Segmentation#sentenceAt} has it. */
    private static int sentenceAt(int offset, List<Sentence> sentences, int near) {
        int sentence = near;
        while (sentence > 0 && sentences.get(sentence).span().start() > offset) {
            sentence--;
        }
        while (sentence + 1 < sentences.size()
                && sentences.get(sentence + 1).span().start() <= offset) {
            sentence++;
        }
        return sentence;
    }
}
