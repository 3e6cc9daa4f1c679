package io.github.touchstone.corpus.table;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes up, and texts cut, filled and wrapped to a number of them.
 *
 * <p>Terminals do not agree on every sign. Combining marks and joiners count 0 here; East Asian wide characters (Unicode
 * Standard Annex 11) and emoji count 2.
 */
final class Columns {

    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Fills up with spaces on the right. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Fills up with spaces on the left. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Keeps the beginning of a text that is too wide. */
    static String cutEnd(String text, int width) {
        return of(text) <= width ? text : text.substring(0, fitting(text, 0, width - 1)) + "…";
    }

    /** Keeps the end of a text that is too wide: of a path, the end tells most. */
    static String cutStart(String text, int width) {
        int start = 0;
        int tooMuch = of(text) - width;
        if (tooMuch <= 0) {
            return text;
        }
        for (int gone = 0;
                gone <= tooMuch && start < text.length();
                start += Character.charCount(text.codePointAt(start))) {
            gone += of(text.codePointAt(start));
        }
        return "…" + text.substring(start);
    }

    /** Breaks a text at its spaces into lines that fit; a word that is too wide is broken inside. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (of(text.substring(start)) > width) {
            int end = Math.max(fitting(text, start, width), text.offsetByCodePoints(start, 1));
            int space = text.lastIndexOf(' ', end);
            int next = space > start ? space : end;
            lines.add(text.substring(start, next));
            start = space > start ? space + 1 : end;
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static int fitting(String text, int start, int width) {
        int end = start;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += of(c);
            if (used > width) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
