package io.github.touchstone.contradiction;

import io.github.touchstone.proposition.WordSigns;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.List;

/**
 * A sentence of a text that was read in a passage.
 *
 * @param inText the sentence where it stands in the text
 * @param passage where it was read
 * @param read the same sentence, by the passage's own tokens and offsets
 */
record PlacedSentence(Sentence inText, Passage passage, Sentence read) {

    int index() {
        return inText.index();
    }

    WordSigns signs() {
        return passage.reader().signs();
    }

    boolean mayState() {
        return passage.mayState(read);
    }

    List<Anchored> stated() {
        return passage.stated(read);
    }

    /** Where words of the passage stand in the text. */
    Span inText(Span words) {
        return words.movedBy(inText.span().start() - read.span().start());
    }
}
