package io.github.touchstone.bibliography;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * A word of an entry as blanks part it from the next, with the marks that stand at it: "(1997),".
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param word its first word, folded; "#" if it has only a number, "@url" for a web address, else its marks
 * @param form what it looks like, see {@link WordForm}
 * @param before the marks before its first letter or digit
 * @param after the marks after its last letter or digit
 * @param year whether it holds a year
 */
record EntryWord(int firstToken, int endToken, String word, String form, String before, String after, boolean year) {

    private static final String NUMBER = "#";
    private static final String ADDRESS = "@url";

    static EntryWord of(Tokens tokens, int firstToken, int endToken) {
        int first = firstToken;
        while (first < endToken && isMark(tokens, first)) {
            first++;
        }
        int last = endToken;
        while (last > first && isMark(tokens, last - 1)) {
            last--;
        }
        String before = marks(tokens, firstToken, first);
        boolean address = first < last && tokens.kind(first) == Token.Kind.URL;
        return new EntryWord(
                firstToken,
                endToken,
                first == endToken ? before : word(tokens, first, last),
                address ? ADDRESS : WordForm.of(tokens, firstToken, endToken),
                before,
                marks(tokens, last, endToken),
                hasYear(tokens, first, last));
    }

    /** A year in round brackets: "(1997),". */
    boolean isBracketed() {
        return year && before.indexOf('(') >= 0;
    }

    /** Whether it has a number and no word. */
    boolean isNumber() {
        return word.equals(NUMBER);
    }

    /** Whether a sentence, or a part of the entry, may end here: "war." but not "J." */
    boolean isStop() {
        return after.indexOf('.') >= 0 && word.length() > 2;
    }

    private static boolean isMark(Tokens tokens, int token) {
        Token.Kind kind = tokens.kind(token);
        return kind == Token.Kind.PUNCTUATION || kind == Token.Kind.SYMBOL;
    }

    private static String marks(Tokens tokens, int from, int to) {
        if (from == to) {
            return "";
        }
        StringBuilder marks = new StringBuilder();
        for (int token = from; token < to; token++) {
            marks.append(WordForm.mark(tokens.first(token)));
        }
        return marks.toString();
    }

    private static String word(Tokens tokens, int first, int last) {
        if (tokens.kind(first) == Token.Kind.URL) {
            return ADDRESS;
        }
        for (int token = first; token < last; token++) {
            if (tokens.kind(token) == Token.Kind.WORD) {
                return Fold.fold(tokens.text(token));
            }
        }
        return NUMBER;
    }

    private static boolean hasYear(Tokens tokens, int first, int last) {
        for (int token = first; token < last; token++) {
            if (Years.isYear(tokens, token)) {
                return true;
            }
        }
        return false;
    }
}
