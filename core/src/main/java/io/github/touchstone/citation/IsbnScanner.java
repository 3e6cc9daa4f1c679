package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds International Standard Book Numbers of 10 and 13 digits, with or without hyphens, by their check digit. */
final class IsbnScanner implements CitationScanner {

    /** Thirteen digits and four hyphens. */
    private static final int LONGEST = 17;

    private static final int HYPHENS_IN_TEN = 3;
    private static final int NAME_REACH = 3;
    private static final WordSet NAME = WordSet.of("isbn", "isbns", "isbn10", "isbn13");

    private final Landmarks landmarks;

    IsbnScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        int readTo = 0;
        for (int i = 0; i < landmarks.numbers().size(); i++) {
            int token = landmarks.numbers().get(i);
            if (tokens.start(token) < readTo) {
                continue;
            }
            int start = tokens.start(token);
            boolean named = isNamed(tokens, token);
            int end = end(chars, start, named);
            String digits = digits(chars, start, end);
            int hyphens = end - start - digits.length();
            if (isValid(digits) && (named || hyphens == HYPHENS_IN_TEN || digits.length() == 13)) {
                found.accept(new Mark(Citation.Kind.ISBN, digits, new Span(start, end)));
                readTo = end;
            }
        }
    }

    private static boolean isNamed(Tokens tokens, int token) {
        for (int before = token - 1; before >= 0 && before >= token - NAME_REACH; before--) {
            if (NAME.contains(tokens.hash(before))) {
                return true;
            }
        }
        return false;
    }

    /** Spaces part the groups of a number only if the word ISBN stands before it. */
    private static int end(String chars, int start, boolean spaces) {
        int end = start;
        int i = start;
        while (i < chars.length() && i - start < LONGEST) {
            char c = chars.charAt(i);
            if (Ascii.isDigit(c)) {
                end = i + 1;
            } else if (!Ascii.isHyphen(c) && !(spaces && c == ' ')) {
                break;
            }
            i++;
        }
        boolean checkedByX = i < chars.length() && (chars.charAt(i) | 0x20) == 'x';
        return checkedByX && digits(chars, start, i).length() == 9 ? i + 1 : end;
    }

    private static String digits(String chars, int start, int end) {
        StringBuilder digits = new StringBuilder(LONGEST);
        for (int i = start; i < end; i++) {
            char c = chars.charAt(i);
            if (Ascii.isDigit(c)) {
                digits.append(c);
            } else if ((c | 0x20) == 'x') {
                digits.append('X');
            }
        }
        return digits.toString();
    }

    /** The check digit of ISO 2108: weights 10 to 1 modulo 11, or 1 and 3 in turn modulo 10. */
    private static boolean isValid(String digits) {
        return switch (digits.length()) {
            case 10 -> weightedSum(digits, 10) % 11 == 0;
            case 13 -> (digits.startsWith("978") || digits.startsWith("979")) && alternateSum(digits) % 10 == 0;
            default -> false;
        };
    }

    private static int weightedSum(String digits, int firstWeight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
            sum += value * (firstWeight - i);
        }
        return sum;
    }

    private static int alternateSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }
}
