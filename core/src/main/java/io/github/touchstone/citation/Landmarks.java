package io.github.touchstone.citation;

import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;

/**
 * The tokens at which citations by number or year are sought: numbers, words that end in a digit, opening brackets. They
 * are found in one pass for all scanners that need them, since few of a text's tokens are among them.
 */
final class Landmarks {

    private final int[] indexes;

    private Landmarks(int[] indexes) {
        this.indexes = indexes;
    }

    static Landmarks of(String chars, Tokens tokens) {
        int[] found = new int[16 + tokens.size() / 16];
        int size = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (isLandmark(chars, tokens, token)) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                found[size++] = token;
            }
        }
        return new Landmarks(Arrays.copyOf(found, size));
    }

    private static boolean isLandmark(String chars, Tokens tokens, int token) {
        Token.Kind kind = tokens.kind(token);
        if (kind == Token.Kind.WORD) {
            char last = chars.charAt(tokens.end(token) - 1);
            return last >= '0' && last <= '9';
        }
        if (kind == Token.Kind.PUNCTUATION) {
            char mark = chars.charAt(tokens.start(token));
            return mark == '(' || mark == '[';
        }
        return kind == Token.Kind.NUMBER;
    }

    /** How many there are. */
    int size() {
        return indexes.length;
    }

    /** The index of the token that one of them is. */
    int token(int landmark) {
        return indexes[landmark];
    }
}
