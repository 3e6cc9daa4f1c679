package io.github.touchstone.markup;

import io.github.touchstone.text.CollapsedText;
import java.util.Optional;

/**
 * What stands in parentheses after a link's text: its target, and perhaps a title (CommonMark 0.31.2, section 6.3).
 *
 * @param end offset after the closing parenthesis
 * @param target the target, without escapes
 */
record LinkTarget(int end, String target) {

    /** Parentheses may nest inside a target, but not deeper than this. */
    private static final int MOST_PARENTHESES = 32;

    static Optional<LinkTarget> at(String text, int start) {
        if (!text.startsWith("(", start)) {
            return Optional.empty();
        }
        int from = skipSpace(text, start + 1);
        int to = targetEnd(text, from);
        if (to < 0) {
            return Optional.empty();
        }
        int close = skipSpace(text, to);
        if (close > to) {
            close = skipSpace(text, titleEnd(text, close));
        }
        boolean angled = text.startsWith("<", from);
        String target = angled ? text.substring(from + 1, to - 1) : text.substring(from, to);
        return text.startsWith(")", close)
                ? Optional.of(new LinkTarget(close + 1, unescape(target)))
                : Optional.empty();
    }

    private static int targetEnd(String text, int start) {
        return text.startsWith("<", start) ? angledEnd(text, start + 1) : bareEnd(text, start);
    }

    private static int angledEnd(String text, int start) {
        int i = start;
        while (i < text.length() && "\n<>".indexOf(text.charAt(i)) < 0) {
            i += InlineScanner.isEscape(text, i) ? 2 : 1;
        }
        return text.startsWith(">", i) ? i + 1 : -1;
    }

    private static int bareEnd(String text, int start) {
        int open = 0;
        int i = start;
        while (i < text.length() && !endsBare(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == ')' && open == 0) {
                return i;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open > MOST_PARENTHESES) {
                return -1;
            }
            i += InlineScanner.isEscape(text, i) ? 2 : 1;
        }
        return i > start ? i : -1;
    }

    /** CommonMark reads NUL as the replacement character, which is no control character. */
    private static boolean endsBare(char c) {
        return c == ' ' || (c != 0 && Character.isISOControl(c));
    }

    /** Returns where the title that starts here ends, or {@code start} if none does. */
    private static int titleEnd(String text, int start) {
        int quote = start < text.length() ? "\"'(".indexOf(text.charAt(start)) : -1;
        if (quote < 0) {
            return start;
        }
        char close = "\"')".charAt(quote);
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != close && !(close == ')' && text.charAt(i) == '(')) {
            i += InlineScanner.isEscape(text, i) ? 2 : 1;
        }
        return i < text.length() && text.charAt(i) == close ? i + 1 : start;
    }

    private static int skipSpace(String text, int start) {
        int i = start;
        while (i < text.length() && CollapsedText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String unescape(String target) {
        StringBuilder plain = new StringBuilder(target.length());
        int i = 0;
        while (i < target.length()) {
            Optional<CharacterReference> reference = target.charAt(i) == '&'
                    ? CharacterReference.commonMark(target, i, target.length())
                    : Optional.empty();
            i += InlineScanner.isEscape(target, i) ? 1 : 0;
            plain.append(reference.map(CharacterReference::text).orElse(target.substring(i, i + 1)));
            i = reference.map(CharacterReference::end).orElse(i + 1);
        }
        return plain.toString();
    }
}
