package io.github.touchstone.corpus.contradiction;

import io.github.touchstone.text.Span;
import java.util.Optional;

/** A text with its white space as single spaces, and where each of its characters stood before. */
final class SpacedText {

    private final StringBuilder spaced = new StringBuilder();
    private final int[] origins;

    SpacedText(String text) {
        origins = new int[text.length()];
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank || !space) {
                origins[spaced.length()] = i;
                spaced.append(blank ? ' ' : c);
            }
            space = blank;
        }
    }

    /** Returns where some words stand in the text as it was. */
    Optional<Span> find(String words, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = spaced.indexOf(words, at + 1);
            if (at < 0) {
                return Optional.empty();
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(origins[at], origins[at + words.length() - 1] + 1));
    }
}
