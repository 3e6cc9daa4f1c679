package io.github.touchstone.markup;

import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;

/** Puts words of a passage into a document, each run of white space as one space. */
final class ProseWriter {

    private final Passage passage;
    private final DocumentBuilder document;

    ProseWriter(Passage passage, DocumentBuilder document) {
        this.passage = passage;
        this.document = document;
    }

    /** Copies a range of the passage. */
    void copy(int start, int end) {
        String text = passage.text();
        int words = start;
        int i = start;
        while (i < end) {
            if (!isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int spaceEnd = skipSpace(text, i, end);
            boolean insideWords = i > words && spaceEnd == i + 1 && spaceEnd < end && text.charAt(i) == ' ';
            if (!insideWords) {
                verbatim(words, i);
                replace(" ", i, spaceEnd);
                words = spaceEnd;
            }
            i = spaceEnd;
        }
        verbatim(words, end);
    }

    /** Adds a piece that stands for a range of the passage. */
    void put(String piece, int start, int end) {
        int i = 0;
        while (i < piece.length()) {
            int next = isSpace(piece.charAt(i)) ? skipSpace(piece, i, piece.length()) : wordsEnd(piece, i);
            replace(isSpace(piece.charAt(i)) ? " " : piece.substring(i, next), start, end);
            i = next;
        }
    }

    /** Tells what a browser collapses: the white space of ASCII, and so no no-break space. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static int skipSpace(String text, int start, int end) {
        int i = start;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordsEnd(String text, int start) {
        int i = start;
        while (i < text.length() && !isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void verbatim(int start, int end) {
        if (start < end) {
            Span source = passage.toSource(start, end);
            document.verbatim(source.start(), source.end());
        }
    }

    private void replace(String piece, int start, int end) {
        Span source = passage.toSource(start, end);
        document.replaced(piece, source.start(), source.end());
    }
}
