package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds numbers in square brackets, "[12]", "[3, 5–7]"; four digits are a year and no citation. */
final class NumericScanner implements CitationScanner {

    private static final int LARGEST = 999;

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.is(token, '[')) {
                StringBuilder label = new StringBuilder();
                int end = read(chars, tokens.start(token) + 1, label);
                if (end > 0) {
                    Span span = new Span(tokens.start(token), end);
                    found.accept(new Mark(Citation.Kind.NUMERIC, label.toString(), span));
                }
            }
        }
    }

    /** Reads numbers and what parts them up to the bracket's end; returns 0 if there is anything else. */
    private static int read(String chars, int from, StringBuilder label) {
        int i = skipSpaces(chars, from);
        while (true) {
            int end = numberEnd(chars, i);
            if (end == i) {
                return 0;
            }
            label.append(chars, i, end);
            i = skipSpaces(chars, end);
            char next = i < chars.length() ? chars.charAt(i) : 0;
            if (next == ']') {
                return startsWord(chars, i + 1) ? 0 : i + 1;
            }
            if (next != ',' && next != ';' && !isDash(next)) {
                return 0;
            }
            label.append(isDash(next) ? "-" : "; ");
            i = skipSpaces(chars, i + 1);
        }
    }

    /** In chemical names brackets stand inside a word: "calix[4]arene". */
    private static boolean startsWord(String chars, int at) {
        return at < chars.length() && isSmallLetter(chars.charAt(at));
    }

    /** Reads 1 to 999 with at most one letter, as in "10a". */
    private static int numberEnd(String chars, int from) {
        int i = from;
        int value = 0;
        while (i < chars.length() && isDigit(chars.charAt(i)) && value <= LARGEST) {
            value = value * 10 + chars.charAt(i) - '0';
            i++;
        }
        if (value == 0 || value > LARGEST) {
            return from;
        }
        return i < chars.length() && isSmallLetter(chars.charAt(i)) ? i + 1 : i;
    }

    private static int skipSpaces(String chars, int from) {
        int i = from;
        while (i < chars.length() && (chars.charAt(i) == ' ' || chars.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014');
    }
}
