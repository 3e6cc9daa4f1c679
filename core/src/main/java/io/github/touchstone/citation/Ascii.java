package io.github.touchstone.citation;

/** Classes of the characters that identifiers are made of. */
final class Ascii {

    private Ascii() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2013');
    }

    /** Returns the offset after the digits that stand at an offset. */
    static int digitsEnd(String chars, int from) {
        int end = from;
        while (end < chars.length() && isDigit(chars.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the offset after the spaces and no-break spaces that stand at an offset, two at most. */
    static int spaceEnd(String chars, int from) {
        int end = from;
        while (end < chars.length() && end < from + 2 && (chars.charAt(end) == ' ' || chars.charAt(end) == '\u00a0')) {
            end++;
        }
        return end;
    }
}
