package io.github.touchstone.text;

import java.util.Objects;

/**
 * Puts words of a source into a document as a page shows them: each run of white space as one space. For readers of
 * markup.
 *
 * <p>Not thread-safe; it adds to the one document that it was made for.
 */
public final class CollapsedText {

    private final String source;
    private final DocumentBuilder document;

    /**
     * Writes words of a source into a document.
     *
     * @param source the text as the caller gave it
     * @param document what the words are added to, made for the same source
     */
    public CollapsedText(String source, DocumentBuilder document) {
        this.source = Objects.requireNonNull(source, "source");
        this.document = Objects.requireNonNull(document, "document");
    }

    /**
     * Copies a range of the source.
     *
     * @param start offset of its first code unit in the source
     * @param end offset after its last
     */
    public void copy(int start, int end) {
        int words = start;
        int i = start;
        while (i < end) {
            if (!isSpace(source.charAt(i))) {
                i++;
                continue;
            }
            int spaceEnd = skipSpace(source, i, end);
            if (!isInsideWords(words, i, spaceEnd, end)) {
                document.verbatim(words, i);
                document.replaced(" ", i, spaceEnd);
                words = spaceEnd;
            }
            i = spaceEnd;
        }
        document.verbatim(words, end);
    }

    /**
     * Adds text that stands for a range of the source, such as the words that a macro is written out to.
     *
     * @param piece the text
     * @param start offset of the range's first code unit in the source
     * @param end offset after its last
     */
    public void put(String piece, int start, int end) {
        int i = 0;
        while (i < piece.length()) {
            boolean space = isSpace(piece.charAt(i));
            int next = space ? skipSpace(piece, i, piece.length()) : wordsEnd(piece, i);
            document.replaced(space ? " " : piece.substring(i, next), start, end);
            i = next;
        }
    }

    /**
     * Tells what collapses: the white space of ASCII, and so no no-break space.
     *
     * @param c a code unit
     * @return whether a page shows it as a space that joins with its like
     */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** One plain space between words stands in the document as it stands in the source. */
    private boolean isInsideWords(int words, int space, int spaceEnd, int end) {
        return space > words && spaceEnd == space + 1 && spaceEnd < end && source.charAt(space) == ' ';
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
}
