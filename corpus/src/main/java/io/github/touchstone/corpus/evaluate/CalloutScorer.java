package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.text.Span;
import java.util.List;

/** Finds the in-text citations of a text. */
@FunctionalInterface
public interface CalloutScorer {

    /**
     * Finds the callouts of a whole document, whose style one paragraph may not show.
     *
     * @param text its paragraphs, parted by blank lines
     * @return where they stand
     */
    List<Span> callouts(String text);
}
