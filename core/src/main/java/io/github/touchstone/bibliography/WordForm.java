package io.github.touchstone.bibliography;

import io.github.touchstone.text.Tokens;

/**
 * Says what a word looks like, whatever the word: "Overy," is "Cx,", "J.-L." is "C.-C.", "12(3):45-67." is
 * "2(1):2-2.", and "(1997)," is "(Y),".
 *
 * <p>C is a capital, CC two or more in a row, x any number of small letters, L of letters without case; digits stand by
 * how many they are, 5 for five or more, and Y for a year. Marks stand as they are, one for each kind of quotation mark
 * and dash.
 */
final class WordForm {

    private static final int LONGEST = 12;
    private static final int MOST_DIGITS = 5;
    private static final int YEAR_LENGTH = 4;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    private WordForm() {}

    /** Spells the form of some tokens behind what is there, which is nothing. */
    static void spell(Tokens tokens, int firstToken, int endToken, Spelling form) {
        for (int token = firstToken; token < endToken && form.length() < LONGEST; token++) {
            spell(tokens, token, form);
        }
    }

    private static void spell(Tokens tokens, int token, Spelling form) {
        int at = tokens.start(token);
        int end = tokens.end(token);
        while (at < end && form.length() < LONGEST) {
            char first = tokens.charAt(at);
            char kind = kind(first);
            int runEnd = at + 1;
            while (kind != 0 && runEnd < end && kind(tokens.charAt(runEnd)) == kind) {
                runEnd++;
            }
            switch (kind) {
                case 'C' -> form.add(runEnd - at > 1 ? "CC" : "C");
                case '9' -> form.add(digits(tokens, at, runEnd));
                case 0 -> form.add(mark(first));
                default -> form.add(kind);
            }
            at = runEnd;
        }
    }

    /** The letter for a run of such characters; 0 for a mark. */
    private static char kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'x';
        }
        if (c >= '0' && c <= '9') {
            return '9';
        }
        if (Character.isUpperCase(c)) {
            return 'C';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isLetter(c) ? 'L' : 0;
    }

    private static char digits(Tokens tokens, int start, int end) {
        if (end - start != YEAR_LENGTH) {
            return (char) ('0' + Math.min(MOST_DIGITS, end - start));
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + tokens.charAt(i) - '0';
        }
        return value >= FIRST_YEAR && value <= LAST_YEAR ? 'Y' : '4';
    }

    /** One mark for all of its kind. */
    static char mark(char c) {
        return switch (c) {
            case '„', '«', '‹' -> '“';
            case '»', '›' -> '”';
            case '‚' -> '‘';
            case '’' -> '\'';
            case '–', '—', '‐', '‑' -> '-';
            default -> c;
        };
    }
}
