package io.github.touchstone.citation;

import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** What stands around a number in its block: the word before it, and the marks and the word that touch it or follow. */
final class NumberContext {

    private final String chars;
    private final Tokens tokens;
    private final int blockStart;
    private final int blockEnd;
    private final int first;
    private final int end;

    /**
     * Looks at the tokens of a number.
     *
     * @param blockStart index of the block's first token
     * @param blockEnd index after its last
     * @param first index of the number's first token
     * @param end index after its last
     */
    NumberContext(String chars, Tokens tokens, int blockStart, int blockEnd, int first, int end) {
        this.chars = chars;
        this.tokens = tokens;
        this.blockStart = blockStart;
        this.blockEnd = blockEnd;
        this.first = first;
        this.end = end;
    }

    boolean startsLine() {
        int start = tokens.start(first);
        return first == blockStart || chars.charAt(start - 1) == '\n';
    }

    boolean endsBlock() {
        return end >= blockEnd;
    }

    /** Offset of the last character before the number that is no space; its own if it starts the block. */
    int anchor() {
        return first > blockStart ? tokens.end(first - 1) - 1 : tokens.start(first);
    }

    /** The last character before the number that is no space, or 0. */
    char before() {
        return first > blockStart ? chars.charAt(tokens.end(first - 1) - 1) : 0;
    }

    /** The first character after the number that is no space, or 0. */
    char after() {
        return endsBlock() ? 0 : tokens.first(end);
    }

    /** Tells whether one blank, and no line's end, parts the number from what follows. */
    boolean hasBlankAfter() {
        int blank = tokens.end(end - 1);
        return !endsBlock() && tokens.start(end) == blank + 1 && chars.charAt(blank) == ' ';
    }

    /** Tells whether the number stands apart between two sentences: "was void. 3 And God said". */
    boolean partsSentences() {
        return !endsBlock()
                && !tokens.touchesPrevious(first)
                && ".?!\"”’:;".indexOf(before()) >= 0
                && Character.isUpperCase(after());
    }

    /** Tells whether a word, and no mark, stands right before the number. */
    boolean followsWord() {
        return first > blockStart && tokens.kind(first - 1) == Token.Kind.WORD;
    }

    /** Index of the word before the number, over one mark; -1 if there is none. */
    int wordBefore() {
        int token = first - 1;
        if (token >= blockStart && tokens.kind(token) == Token.Kind.PUNCTUATION) {
            token--;
        }
        return token >= blockStart && tokens.kind(token) == Token.Kind.WORD ? token : -1;
    }

    /** Index of the word after the number, or -1 if a mark or the block's end follows. */
    int wordAfter() {
        return !endsBlock() && tokens.kind(end) == Token.Kind.WORD ? end : -1;
    }
}
