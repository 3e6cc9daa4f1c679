package io.github.touchstone.proposition;

import io.github.touchstone.text.Span;

/**
 * A quantity in a text.
 *
 * @param span where it stands, with its scale ("3 million") and sign
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param low the smallest number it may mean
 * @param high the largest
 * @param unit key of what is counted or measured: a unit, or the word that follows; 0 if none does
 */
public record NumberMention(Span span, int firstToken, int endToken, double low, double high, long unit) {

    /**
     * Tells whether no number fits both.
     *
     * @param other a quantity of the same thing
     * @return true if the two ranges have nothing in common
     */
    public boolean excludes(NumberMention other) {
        return high < other.low || other.high < low;
    }
}
