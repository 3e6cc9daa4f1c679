package io.github.touchstone.signal;

import io.github.touchstone.text.Span;
import java.util.List;

/** What an author could do about something that was observed. What it would bring is worked out by the score. */
public sealed interface Remedy {

    /**
     * Give sources.
     *
     * @param sentences indices of the sentences that each want a source of their own; at least one
     */
    record Cite(List<Integer> sentences) implements Remedy {

        /** Copies the list. */
        public Cite {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Put other words in their place.
     *
     * @param words what is wrong, in the extracted text
     * @param with what is right
     */
    record Correct(Span words, String with) implements Remedy {}

    /**
     * Take words out.
     *
     * @param words what to take out, in the extracted text
     */
    record Strike(Span words) implements Remedy {}
}
