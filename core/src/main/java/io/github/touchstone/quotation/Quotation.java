package io.github.touchstone.quotation;

import io.github.touchstone.text.Region;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * Words that the author gives as somebody else's.
 *
 * @param span where they stand in the extracted text, with their quotation marks if they have any
 * @param block true for a whole block set apart, false for words between quotation marks
 */
public record Quotation(Span span, boolean block) {

    /**
     * The same quotation elsewhere.
     *
     * @param move how far
     * @return the quotation there
     */
    public Quotation movedBy(Region.Move move) {
        return new Quotation(span.movedBy(move.codeUnits()), block);
    }

    /**
     * Tells whether words are quoted.
     *
     * @param words a span of the extracted text
     * @param quotations the text's quotations, in order
     * @return true if all of the words lie within one of them
     */
    public static boolean isQuoted(Span words, List<Quotation> quotations) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span quoted = quotations.get(middle).span();
            if (quoted.contains(words)) {
                return true;
            }
            if (quoted.start() < words.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /**
     * Marks the tokens that are quoted.
     *
     * @param tokens the tokens of a text
     * @param quotations its quotations
     * @return their indices
     */
    public static BitSet tokens(Tokens tokens, List<Quotation> quotations) {
        return tokens.in(quotations.stream().map(Quotation::span));
    }
}
