package io.github.touchstone.text;

/**
 * One word, number, mark or symbol.
 *
 * @param span where it stands in the extracted text
 * @param kind what it is
 * @param text its characters as written
 */
public record Token(Span span, Kind kind, String text) {

    /** What a token is. */
    public enum Kind {
        /** Letters, with the apostrophes inside them; "-" parts words, and "'s" stands alone. */
        WORD,
        /** Digits, with the points and commas inside them and the letters after them: "1,500.5", "21st", "2001a". */
        NUMBER,
        /** A web address, from its scheme to the next white space. */
        URL,
        /** One mark of punctuation. */
        PUNCTUATION,
        /** Anything else that is not white space: "€", "+", an emoji, a lone surrogate. */
        SYMBOL
    }
}
