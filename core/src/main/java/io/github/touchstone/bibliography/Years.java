package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads years of publication: "1997", "2001a", "2001, 2003", "in press", "n.d." */
public final class Years {

    private static final int EARLIEST = 1500;
    private static final int LATEST = 2099;
    private static final int YEAR_LENGTH = 4;
    private static final String FORTHCOMING_LABEL = "forthcoming";
    private static final String UNDATED_LABEL = "n.d.";
    private static final int UNDATED_LENGTH = 4;
    /** No author is cited for more than eleven works of one year. */
    private static final char LAST_SUFFIX = 'k';

    private static final WordSet IN = WordSet.of("in");
    private static final WordSet PRESS = WordSet.of("press", "preparation", "prep", "review");
    private static final WordSet FORTHCOMING = WordSet.of("forthcoming", "submitted");

    private Years() {}

    /**
     * Tells whether a token is one year of publication.
     *
     * @param tokens the tokens of a text
     * @param token index of one, or of none
     * @return true for "2001" and "2001a"; false for "1960s" and "1234"
     */
    public static boolean isYear(Tokens tokens, int token) {
        if (token >= tokens.size() || tokens.kind(token) != Token.Kind.NUMBER) {
            return false;
        }
        int length = tokens.end(token) - tokens.start(token);
        boolean mayBe = length == YEAR_LENGTH || length == YEAR_LENGTH + 1;
        return mayBe && yearEnd(tokens.text(token), 0) == length;
    }

    /**
     * The first of the years that stand at a token, as a label has it.
     *
     * @param tokens the tokens of a text
     * @param token index of the first token of {@link #end years}
     * @return "2001a", "forthcoming", "n.d."
     */
    public static String label(Tokens tokens, int token) {
        if (tokens.kind(token) != Token.Kind.NUMBER) {
            return isUndated(tokens, token) ? UNDATED_LABEL : FORTHCOMING_LABEL;
        }
        String text = tokens.text(token);
        return text.substring(0, yearEnd(text, 0));
    }

    /**
     * All of the years that stand at a token, as labels have them.
     *
     * @param tokens the tokens of a text
     * @param from index of the first token of the years
     * @param end index after the last, as {@link #end} gives it
     * @return each year in order, such as "2001a" and "2001b" for "2001a, b"
     */
    public static List<String> labels(Tokens tokens, int from, int end) {
        List<String> labels = new ArrayList<>();
        labels.add(label(tokens, from));
        for (int token = from; token < end; token++) {
            if (tokens.kind(token) == Token.Kind.NUMBER) {
                addYears(tokens.text(token), token == from ? labels.get(0).length() : 0, labels);
            } else if (isLetterAfterComma(tokens, token)) {
                String last = labels.get(labels.size() - 1);
                labels.add(last.substring(0, Math.min(last.length(), YEAR_LENGTH)) + tokens.text(token + 1));
            }
        }
        return labels;
    }

    private static void addYears(String text, int from, List<String> labels) {
        int at = from;
        while (at < text.length()) {
            int end = yearEnd(text, at);
            if (end > at) {
                labels.add(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /**
     * Finds the end of one or more years, such as "2001a, b; in press".
     *
     * @param tokens the tokens of a text
     * @param from index of a token
     * @return the index after them, or {@code from} if none stands there
     */
    public static int end(Tokens tokens, int from) {
        int token = one(tokens, from);
        while (token > from) {
            int next = tokens.is(token, ',') ? one(tokens, token + 1) : token;
            if (next <= token + 1 && !isLetterAfterComma(tokens, token)) {
                break;
            }
            token = Math.max(next, token + 2);
        }
        return token;
    }

    private static int one(Tokens tokens, int from) {
        if (from >= tokens.size()) {
            return from;
        }
        if (tokens.kind(from) == Token.Kind.NUMBER) {
            boolean mayBe = tokens.end(from) - tokens.start(from) >= YEAR_LENGTH;
            return mayBe && areYears(tokens.text(from)) ? from + 1 : from;
        }
        if (FORTHCOMING.contains(tokens.hash(from))) {
            return from + 1;
        }
        if (isUndated(tokens, from)) {
            return from + UNDATED_LENGTH;
        }
        boolean inPress =
                IN.contains(tokens.hash(from)) && from + 1 < tokens.size() && PRESS.contains(tokens.hash(from + 1));
        return inPress ? from + 2 : from;
    }

    /** "n.d.", no date. */
    private static boolean isUndated(Tokens tokens, int from) {
        return tokens.is(from, 'n') && tokens.is(from + 1, '.') && tokens.is(from + 2, 'd') && tokens.is(from + 3, '.');
    }

    /** In "2001a, b" the lone letter stands for a second year; in "2001, p. 12" it does not. */
    private static boolean isLetterAfterComma(Tokens tokens, int comma) {
        int letter = comma + 1;
        return tokens.is(comma, ',')
                && letter < tokens.size()
                && tokens.end(letter) - tokens.start(letter) == 1
                && tokens.first(letter) >= 'a'
                && tokens.first(letter) <= LAST_SUFFIX;
    }

    /** Several years without a space between them are one token: "2001,2003". */
    private static boolean areYears(String text) {
        int at = 0;
        while (true) {
            int end = yearEnd(text, at);
            if (end == at) {
                return false;
            }
            if (end == text.length()) {
                return true;
            }
            if (text.charAt(end) != ',') {
                return false;
            }
            at = end + 1;
        }
    }

    private static int yearEnd(String text, int from) {
        int value = 0;
        int i = from;
        while (i < text.length() && i < from + 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            value = value * 10 + text.charAt(i) - '0';
            i++;
        }
        if (value < EARLIEST || value > LATEST) {
            return from;
        }
        boolean letter = i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= LAST_SUFFIX;
        return letter ? i + 1 : i;
    }
}
