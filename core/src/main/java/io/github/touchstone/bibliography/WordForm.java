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
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    private final StringBuilder form = new StringBuilder(LONGEST + 2);

    private WordForm() {}

    static String of(Tokens tokens, int firstToken, int endToken) {
        WordForm form = new WordForm();
        for (int token = firstToken; token < endToken && form.form.length() < LONGEST; token++) {
            form.add(tokens.text(token));
        }
        return form.form.toString();
    }

    private void add(String text) {
        int at = 0;
        while (at < text.length() && form.length() < LONGEST) {
            char kind = kind(text.charAt(at));
            int end = at + 1;
            while (kind != 0 && end < text.length() && kind(text.charAt(end)) == kind) {
                end++;
            }
            switch (kind) {
                case 'C' -> form.append(end - at > 1 ? "CC" : "C");
                case '9' -> form.append(digits(text, at, end));
                case 0 -> form.append(mark(text.charAt(at)));
                default -> form.append(kind);
            }
            at = end;
        }
    }

    /** The letter for a run of such characters; 0 for a mark. */
    private static char kind(char c) {
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

    private static char digits(String text, int start, int end) {
        if (end - start == 4) {
            int value = Integer.parseInt(text, start, end, 10);
            return value >= FIRST_YEAR && value <= LAST_YEAR ? 'Y' : '4';
        }
        return (char) ('0' + Math.min(MOST_DIGITS, end - start));
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
