package io.github.touchstone.latex;

import io.github.touchstone.text.Span;
import java.util.Arrays;
import java.util.OptionalInt;

/** Pairs braces and brackets, and finds comments, code and formulas, in one pass. */
final class SourceScanner {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_NAME = 30;
    private static final String BEGIN = "\\begin{";

    private final String text;
    private final int[] ends;
    private final NextPlaces places;
    private int[] open = new int[64];
    private int depth;
    private int bodyStart = -1;
    private int bodyEnd;
    private OptionalInt title = OptionalInt.empty();

    SourceScanner(String text) {
        this.text = text;
        this.ends = new int[text.length()];
        this.places = new NextPlaces(text);
        this.bodyEnd = text.length();
    }

    LatexSource scan() {
        int i = 0;
        while (i < text.length()) {
            i = next(i);
        }
        int start = text.startsWith("\ufeff") ? 1 : 0;
        boolean fragment = bodyStart < 0;
        return new LatexSource(
                text,
                ends,
                new Span(fragment ? start : bodyStart, Math.max(bodyStart, bodyEnd)),
                fragment ? OptionalInt.empty() : title);
    }

    private int next(int i) {
        return switch (text.charAt(i)) {
            case '\\' -> command(i);
            case '%' -> leaveOut(i, commentEnd(i));
            case '$' -> formula(i);
            case '{', '[' -> open(i);
            case '}' -> closeBrace(i);
            case ']' -> closeBracket(i);
            case '\n' -> endLine(i);
            default -> i + 1;
        };
    }

    private int open(int i) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = i;
        return i + 1;
    }

    /** Ends the innermost group; brackets left open in it are text. */
    private int closeBrace(int i) {
        dropBrackets();
        if (depth > 0) {
            ends[open[--depth]] = i + 1;
        }
        return i + 1;
    }

    private int closeBracket(int i) {
        if (depth > 0 && text.charAt(open[depth - 1]) == '[') {
            ends[open[--depth]] = i + 1;
        }
        return i + 1;
    }

    /** No argument in brackets holds an empty line. */
    private int endLine(int i) {
        if (isEmptyLine(i)) {
            dropBrackets();
        }
        return i + 1;
    }

    private void dropBrackets() {
        while (depth > 0 && text.charAt(open[depth - 1]) == '[') {
            depth--;
        }
    }

    private int leaveOut(int start, int end) {
        ends[start] = end;
        return end;
    }

    /** A comment takes its line break with it, and the space before the next line's words. */
    private int commentEnd(int start) {
        int lineEnd = places.endAfter("\n", start);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    /** A formula stands in one paragraph; a sign without a partner there is text. */
    private int formula(int start) {
        boolean display = text.startsWith("$$", start);
        int i = start + (display ? 2 : 1);
        while (i < text.length() && text.charAt(i) != '$' && !isEmptyLine(i)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        if (i >= text.length() || text.charAt(i) != '$') {
            return Math.min(i, text.length());
        }
        return leaveOut(start, display && text.startsWith("$$", i) ? i + 2 : i + 1);
    }

    private boolean isEmptyLine(int i) {
        return text.charAt(i) == '\n' && (text.startsWith("\n", i + 1) || text.startsWith("\r\n", i + 1));
    }

    private int command(int i) {
        if (text.startsWith("\\(", i)) {
            return until("\\)", i, i + 2);
        }
        if (text.startsWith("\\[", i)) {
            return until("\\]", i, i + 2);
        }
        if (text.startsWith(BEGIN, i)) {
            return environment(i);
        }
        int end = LatexSource.commandEnd(text, i);
        return named(text.substring(i + 1, Math.min(end, i + LONGEST_NAME)), i, end);
    }

    private int named(String name, int start, int end) {
        switch (name) {
            case "verb" -> {
                return verb(start, end);
            }
            case "iffalse" -> {
                return until("\\fi", start, end);
            }
            case "url", "href", "nolinkurl", "path" -> {
                return address(end);
            }
            case "title" -> title = bodyStart < 0 ? OptionalInt.of(start) : title;
            case "end" -> {
                if (bodyStart >= 0 && text.startsWith("{document}", end)) {
                    bodyEnd = Math.min(bodyEnd, start);
                }
            }
            default -> {}
        }
        return end;
    }

    private int environment(int start) {
        int nameStart = start + BEGIN.length();
        int nameEnd = nameStart;
        while (nameEnd < text.length() && nameEnd - nameStart < LONGEST_NAME && text.charAt(nameEnd) != '}') {
            nameEnd++;
        }
        String name = text.substring(nameStart, nameEnd);
        if (name.equals("document") && bodyStart < 0) {
            bodyStart = Math.min(text.length(), nameEnd + 1);
            depth = 0;
        }
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        return Commands.SHIPPED.is("out", plain) ? until("\\end{" + name + "}", start, nameStart - 1) : nameStart - 1;
    }

    private int until(String closing, int start, int from) {
        int end = places.endAfter(closing, from);
        return end < 0 ? from : leaveOut(start, end);
    }

    /** "\verb|code|" ends on its line. */
    private int verb(int start, int nameEnd) {
        int sign = text.startsWith("*", nameEnd) ? nameEnd + 1 : nameEnd;
        if (sign >= text.length() || text.charAt(sign) == '\n') {
            return nameEnd;
        }
        int end = sign + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(sign) && text.charAt(end) != '\n') {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) != '\n';
        return closed ? leaveOut(start, end + 1) : end;
    }

    /** In an address a percent sign begins no comment. */
    private int address(int brace) {
        if (!text.startsWith("{", brace)) {
            return brace;
        }
        int i = brace + 1;
        int limit = Math.min(text.length(), i + LONGEST_ADDRESS);
        while (i < limit && "{}\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i < limit && text.charAt(i) == '}' ? leaveOut(brace, i + 1) : brace;
    }
}
