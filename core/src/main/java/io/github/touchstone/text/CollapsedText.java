package io.github.touchstone.text;

import java.util.Objects;

/**
 * Puts words of a source, or of a part of it, into a document as a page shows them: each run of white space as one
 * space. For readers of markup.
 *
 * <p>Not thread-safe; it adds to the one document that it was made for.
 */
public final class CollapsedText {

    /** Tells where words stand in the source. */
    @FunctionalInterface
    public interface Places {
        /**
         * Finds the source of some words.
         *
         * @param start offset of the first code unit
         * @param end offset after the last, more than {@code start}
         * @return where they stand in the source that the caller gave
         */
        Span toSource(int start, int end);
    }

    private final String words;
    private final Places places;
    private final DocumentBuilder document;

    /**
     * Writes words of a source into a document.
     *
     * @param source the text as the caller gave it
     * @param document what the words are added to, made for the same source
     */
    public CollapsedText(String source, DocumentBuilder document) {
        this(source, Span::new, document);
    }

    /**
     * Writes words of a part of the source, such as the lines of a paragraph without what stands before each.
     *
     * @param words the words of that part
     * @param places where they stand in the source
     * @param document what the words are added to, made for the whole source
     */
    public CollapsedText(String words, Places places, DocumentBuilder document) {
        this.words = Objects.requireNonNull(words, "words");
        this.places = Objects.requireNonNull(places, "places");
        this.document = Objects.requireNonNull(document, "document");
    }

    /**
     * Copies a range of the words.
     *
     * @param start offset of its first code unit
     * @param end offset after its last
     */
    public void copy(int start, int end) {
        int copied = start;
        int i = start;
        while (i < end) {
            if (!isSpace(words.charAt(i))) {
                i++;
                continue;
            }
            int spaceEnd = skipSpace(words, i, end);
            if (!isInsideWords(copied, i, spaceEnd, end)) {
                verbatim(copied, i);
                replaced(" ", i, spaceEnd);
                copied = spaceEnd;
            }
            i = spaceEnd;
        }
        verbatim(copied, end);
    }

    private void verbatim(int start, int end) {
        if (start < end) {
            Span place = places.toSource(start, end);
            document.verbatim(place.start(), place.end());
        }
    }

    private void replaced(String piece, int start, int end) {
        Span place = places.toSource(start, end);
        document.replaced(piece, place.start(), place.end());
    }

    /**
     * Adds text that stands for a range of the words, such as what a macro is written out to.
     *
     * @param piece the text
     * @param start offset of the range's first code unit
     * @param end offset after its last
     */
    public void put(String piece, int start, int end) {
        int i = 0;
        while (i < piece.length()) {
            boolean space = isSpace(piece.charAt(i));
            int next = space ? skipSpace(piece, i, piece.length()) : wordsEnd(piece, i);
            replaced(space ? " " : piece.substring(i, next), start, end);
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
    private boolean isInsideWords(int copied, int space, int spaceEnd, int end) {
        return space > copied && spaceEnd == space + 1 && spaceEnd < end && words.charAt(space) == ' ';
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
