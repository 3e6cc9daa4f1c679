package io.github.touchstone.corpus.output;

import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.SourceToText;
import io.github.touchstone.text.Span;

/** Words taken out of a document to be shown on one line. */
public final class Excerpt {

    private static final char ELLIPSIS = '…';

    private Excerpt() {}

    /**
     * The words that a finding is about, without markup.
     *
     * @param document the document that the finding is from
     * @param finding the finding
     * @param longest how many code units to show at most, 2 or more
     * @return the words on one line; if they are longer, their beginning and an ellipsis
     */
    public static String of(Document document, Finding finding, int longest) {
        return of(document, finding.span(), longest);
    }

    /**
     * Words of a document, without markup.
     *
     * @param document the document
     * @param place where they stand in its source
     * @param longest how many code units to show at most, 2 or more
     * @return the words on one line; if they are longer, their beginning and an ellipsis
     */
    public static String of(Document document, Span place, int longest) {
        String words = new SourceToText(document)
                .locate(place)
                .map(span -> head(document.text(), span.start(), span.end(), longest))
                .orElseGet(() -> head(document.source(), place.start(), place.end(), longest));
        return shorten(oneLine(words), longest);
    }

    /** Takes a little more than will be shown, so that a span of many megabytes costs no more than a short one. */
    private static String head(String text, int start, int end, int longest) {
        return text.substring(start, Math.min(end, start + 4 * longest));
    }

    /**
     * Puts a text on one line, and takes out what could steer a terminal: control characters, and the marks that turn
     * the direction of writing.
     *
     * @param text any text
     * @return the text with each run of white space as one space
     */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(line, c));
        return line.toString().strip();
    }

    private static void append(StringBuilder line, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (!Character.isISOControl(c) && !turnsDirection(c) && Character.getType(c) != Character.SURROGATE) {
            line.appendCodePoint(c);
        }
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static String shorten(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
