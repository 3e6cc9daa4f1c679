package io.github.touchstone.corpus.row;

import java.util.List;

/**
 * A text from which the marks of its footnotes are taken, see {@link ReferenceMarkers}.
 *
 * @param text the text without them
 * @param references for each mark the offset of the character that it stood behind, or before at the start of a line
 */
public record UnmarkedText(String text, List<Integer> references) {

    /** Copies the list. */
    public UnmarkedText {
        references = List.copyOf(references);
    }
}
