package io.github.touchstone.bibliography;

import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a block of plain text that lists several entries: numbers in square brackets that count up part them wherever
 * they stand, and a line parts them if it begins with a number or an author and the line before it is closed.
 */
final class EntryCutter {

    /** Of a longer line only so many tokens are looked at. */
    private static final int LONGEST_LINE = 60;

    private static final int LONGEST_NUMBER = 4;
    private static final String CLOSING = ".)]\"”’";
    private static final Set<EntryField> IN_FRONT = EnumSet.of(EntryField.NUMBER, EntryField.AUTHOR, EntryField.EDITOR);

    private final String text;
    private final Tokens tokens;
    private final int first;
    private final int end;

    private EntryCutter(String text, Tokens tokens, int first, int end) {
        this.text = text;
        this.tokens = tokens;
        this.first = first;
        this.end = end;
    }

    /** Index of the first token of each entry of a block; the first is that of the block. */
    static List<Integer> starts(String text, Tokens tokens, int first, int end) {
        EntryCutter cutter = new EntryCutter(text, tokens, first, end);
        int number = cutter.bracketed(first);
        return number < 0 ? cutter.startsByLine() : cutter.startsByNumber(number);
    }

    private List<Integer> startsByNumber(int firstNumber) {
        List<Integer> starts = new ArrayList<>(List.of(first));
        int number = firstNumber;
        for (int token = first + 1; token < end; token++) {
            if (tokens.is(token, '[') && bracketed(token) == number + 1) {
                starts.add(token);
                number++;
            }
        }
        return starts;
    }

    private List<Integer> startsByLine() {
        List<Integer> starts = new ArrayList<>(List.of(first));
        for (int token = first + 1; token < end; token++) {
            if (beginsLine(token) && isClosed(token - 1) && mayBegin(token) && begins(token)) {
                starts.add(token);
            }
        }
        return starts;
    }

    /** The number in square brackets that stands at a token, or -1. */
    private int bracketed(int token) {
        boolean bracketed = token + 3 < end
                && tokens.is(token, '[')
                && tokens.kind(token + 1) == Token.Kind.NUMBER
                && tokens.is(token + 2, ']');
        return bracketed ? value(token + 1) : -1;
    }

    private int value(int token) {
        String digits = tokens.text(token);
        boolean whole = digits.length() <= LONGEST_NUMBER && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(digits) : -1;
    }

    private boolean beginsLine(int token) {
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed(int token) {
        return tokens.kind(token) == Token.Kind.NUMBER
                || tokens.kind(token) == Token.Kind.URL
                || (tokens.kind(token) == Token.Kind.PUNCTUATION && CLOSING.indexOf(tokens.first(token)) >= 0);
    }

    private boolean mayBegin(int token) {
        return tokens.isCapitalized(token)
                || tokens.kind(token) == Token.Kind.NUMBER
                || tokens.kind(token) == Token.Kind.PUNCTUATION;
    }

    /** Asks the model about the line: "Cambridge, MA: MIT Press." begins with a place, not with an author. */
    private boolean begins(int token) {
        int most = Math.min(end, token + LONGEST_LINE);
        int lineEnd = token + 1;
        while (lineEnd < most && !beginsLine(lineEnd)) {
            lineEnd++;
        }
        EntryWords line = EntryWords.of(tokens, token, lineEnd);
        return line.size() > 1
                && IN_FRONT.contains(FieldModel.standard().fields(line).get(0));
    }
}
