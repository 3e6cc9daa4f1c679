package io.github.touchstone.citation;

import java.util.Optional;

/** Reads the numbers of sources, 1 to 999 with at most one letter, and what parts them: "3", "3, 5–7", "10a", "60a,b". */
final class NumberListReader {

    private static final int LARGEST = 999;
    /** "3,140" is one number and "99,100" are two: works that are cited together were mostly cited first together. */
    private static final int MOST_APART = 30;

    private final String chars;

    private int end;
    private int lowest;
    private int highest;
    private int size;
    private int last;
    private boolean rising;
    private final StringBuilder label = new StringBuilder();

    NumberListReader(String chars) {
        this.chars = chars;
    }

    /** Reads up to a closing bracket, which the list's end is after; empty if anything else stands before it. */
    Optional<NumberList> inBrackets(int from, char close) {
        reset();
        int i = skipSpaces(from);
        while (true) {
            int next = numberEnd(i);
            if (next == i) {
                return Optional.empty();
            }
            add(i, next);
            i = skipSpaces(next);
            char mark = charAt(i);
            if (mark == close) {
                end = i + 1;
                return Optional.of(read());
            }
            if (mark != ',' && mark != ';' && !isDash(mark)) {
                return Optional.empty();
            }
            label.append(isDash(mark) ? "-" : "; ");
            i = skipSpaces(i + 1);
        }
    }

    /** Reads as many numbers as stand in a row without brackets; empty if what starts here is none. */
    Optional<NumberList> inARow(int from) {
        reset();
        int i = from;
        int next = numberEnd(i);
        while (next > i && endsNumber(next)) {
            add(i, next);
            next = lettersEnd(next);
            end = next;
            i = partedNumber(next);
            if (i == next) {
                return Optional.of(read());
            }
            int after = numberEnd(i);
            if (after > i && endsNumber(after)) {
                label.append(isDashed(next, i) ? "-" : "; ");
            }
            next = after;
        }
        return size == 0 ? Optional.empty() : Optional.of(read());
    }

    private void reset() {
        lowest = LARGEST;
        highest = 0;
        size = 0;
        last = 0;
        rising = true;
        label.setLength(0);
    }

    private NumberList read() {
        return new NumberList(end, lowest, highest, size, rising, label.toString());
    }

    private void add(int from, int to) {
        last = value(from);
        rising &= last > highest;
        lowest = Math.min(lowest, last);
        highest = Math.max(highest, last);
        size++;
        label.append(chars, from, to);
    }

    /** In "60a,b" the lone letter stands for a second part of the same source. */
    private int lettersEnd(int from) {
        int i = from;
        while (isSmallLetter(charAt(i - 1))
                && charAt(i) == ','
                && isSmallLetter(charAt(i + 1))
                && !Character.isLetterOrDigit(charAt(i + 2))) {
            label.append("; ").append(last).append(charAt(i + 1));
            i += 2;
        }
        return i;
    }

    /** Returns where the next number starts after a comma or a dash, or {@code from} if none does. */
    private int partedNumber(int from) {
        int mark = charAt(from) == ' ' && isDash(charAt(from + 1)) ? from + 1 : from;
        if (charAt(mark) != ',' && !isDash(charAt(mark))) {
            return from;
        }
        int start = mark == from && charAt(mark + 1) == ' ' ? mark + 2 : mark + 1;
        return Ascii.isDigit(charAt(start)) ? start : from;
    }

    private boolean isDashed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDash(chars.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether what follows leaves a number a whole one: not "5%", "3.4", "1,200", "3-fold". */
    private boolean endsNumber(int at) {
        char c = charAt(at);
        if (Character.isLetterOrDigit(c) || "%°/=+×_".indexOf(c) >= 0) {
            return false;
        }
        char next = charAt(at + 1);
        if (c == ',' && Ascii.isDigit(next)) {
            return !isThousands(at);
        }
        boolean decimal = (c == '.' || c == ':') && Ascii.isDigit(next);
        boolean compound = isDash(c) && Character.isLetter(next);
        return !decimal && !compound;
    }

    private boolean isThousands(int comma) {
        boolean three = Ascii.isDigit(charAt(comma + 2))
                && Ascii.isDigit(charAt(comma + 3))
                && !Ascii.isDigit(charAt(comma + 4));
        int start = comma;
        while (start > 0 && Ascii.isDigit(charAt(start - 1))) {
            start--;
        }
        int apart = value(comma + 1) - value(start);
        return three && (apart < 0 || apart > MOST_APART);
    }

    /** Reads 1 to 999 with at most one letter, and no zero before it. */
    private int numberEnd(int from) {
        int i = from;
        while (Ascii.isDigit(charAt(i)) && i <= from + 3) {
            i++;
        }
        if (i == from || charAt(from) == '0' || value(from) > LARGEST) {
            return from;
        }
        return isSmallLetter(charAt(i)) ? i + 1 : i;
    }

    private int value(int from) {
        int value = 0;
        for (int i = from; i <= from + 3 && Ascii.isDigit(charAt(i)); i++) {
            value = value * 10 + chars.charAt(i) - '0';
        }
        return value;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (charAt(i) == ' ' || charAt(i) == '\u00a0') {
            i++;
        }
        return i;
    }

    private char charAt(int i) {
        return i >= 0 && i < chars.length() ? chars.charAt(i) : 0;
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2014');
    }
}
