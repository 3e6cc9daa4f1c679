package io.github.touchstone.wikitext;

import java.util.Locale;

/** What a note mark shows between its brackets. */
final class NoteLabel {

    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int MOST_ROMAN = 3999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NoteLabel() {}

    /** The label of the nth note of a group, from 1; some groups count in letters and show no name. */
    static String of(String group, int n) {
        return switch (group) {
            case "", "decimal" -> String.valueOf(n);
            case "lower-alpha" -> letters(n, LATIN);
            case "upper-alpha" -> letters(n, LATIN).toUpperCase(Locale.ROOT);
            case "lower-greek" -> letters(n, GREEK);
            case "lower-roman" -> roman(n);
            case "upper-roman" -> roman(n).toUpperCase(Locale.ROOT);
            default -> group + " " + n;
        };
    }

    private static String letters(int n, String alphabet) {
        StringBuilder label = new StringBuilder();
        for (int rest = n; rest > 0; rest = (rest - 1) / alphabet.length()) {
            label.insert(0, alphabet.charAt((rest - 1) % alphabet.length()));
        }
        return label.toString();
    }

    private static String roman(int n) {
        if (n > MOST_ROMAN) {
            return String.valueOf(n);
        }
        StringBuilder label = new StringBuilder();
        int rest = n;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                label.append(ROMAN[i]);
            }
        }
        return label.toString();
    }
}
