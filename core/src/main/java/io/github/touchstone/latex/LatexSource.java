package io.github.touchstone.latex;

import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.Span;
import java.util.OptionalInt;

/** A source, with its braces and brackets paired. */
final class LatexSource {

    private final String text;
    private final int[] ends;
    private final Span body;
    private final OptionalInt title;

    /**
     * Takes over what a scan found.
     *
     * @param text the text as the caller gave it
     * @param ends for the start of what is no prose, and for each brace or bracket that is closed, the offset after it; else 0
     * @param body the document without its preamble; all of a fragment
     * @param title where a title in the preamble stands; empty if there is none
     */
    LatexSource(String text, int[] ends, Span body, OptionalInt title) {
        this.text = text;
        this.ends = ends;
        this.body = body;
        this.title = title;
    }

    String text() {
        return text;
    }

    Span body() {
        return body;
    }

    OptionalInt title() {
        return title;
    }

    /** The offset after the comment, formula, code, group or option that begins at an offset; 0 if none does. */
    int end(int start) {
        return ends[start];
    }

    /** The end of a group in braces, or -1 if no closed one begins at an offset. */
    int groupEnd(int offset, int limit) {
        boolean opens = offset < limit && text.charAt(offset) == '{' && ends[offset] > 0;
        return opens && ends[offset] <= limit ? ends[offset] : -1;
    }

    /** The end of an optional argument in brackets, or {@code offset} if none begins there. */
    int optionEnd(int offset, int limit) {
        boolean opens = offset < limit && text.charAt(offset) == '[' && ends[offset] > 0;
        return opens && ends[offset] <= limit ? ends[offset] : offset;
    }

    /** Tells whether an empty line begins behind an offset. */
    boolean isParagraphEnd(int offset) {
        return text.charAt(offset) == '\n' && lineEnd(offset + 1) >= 0;
    }

    /** The offset of the line break of an empty line, or -1. */
    int lineEnd(int lineStart) {
        int i = lineStart;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n' ? i : -1;
    }

    /** The offset of the next word, on this line or the next, but not behind an empty line. */
    int skipSpace(int offset, int limit) {
        int i = offset;
        while (i < limit && CollapsedText.isSpace(text.charAt(i)) && !isParagraphEnd(i)) {
            i++;
        }
        return i;
    }

    /** The end of the name of the command whose backslash stands at an offset: letters, or one other character. */
    static int commandEnd(String text, int backslash) {
        int i = backslash + 1;
        while (i < text.length() && isLetter(text.charAt(i))) {
            i++;
        }
        return i > backslash + 1 ? i : Math.min(text.length(), backslash + 2);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
    }
}
