package io.github.touchstone.citation;

import io.github.touchstone.text.Span;

/**
 * A number that may point to a source, in a text whose citations are plain numbers.
 *
 * @param span where it stands, with its brackets if it has any
 * @param anchor offset of the last character before it that is no space
 * @param numbers the numbers
 * @param points what speaks for it in its place, less what speaks against it
 * @param verse whether it stands apart before a sentence, as the numbers of verses and list items do
 */
record NumberCandidate(Span span, int anchor, NumberList numbers, int points, boolean verse) {

    private static final int CLEAR = 2;
    private static final int[] WEIGHTS = {0, 3, 5, 7, 9, 10};
    private static final int LEAST = -3;

    /** The same number so many code units further on. */
    NumberCandidate movedBy(int codeUnits) {
        return new NumberCandidate(
                span.movedBy(codeUnits), anchor + codeUnits, numbers.movedBy(codeUnits), points, verse);
    }

    /** Tells whether its place alone shows that it is a citation. */
    boolean isClear() {
        return points >= CLEAR;
    }

    /** How much it counts, from 0 to 10, when the text's own numbering is sought. */
    int weight() {
        return WEIGHTS[Math.min(Math.max(points - LEAST, 0), WEIGHTS.length - 1)];
    }
}
