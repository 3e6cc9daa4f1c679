package io.github.touchstone.anchor;

import io.github.touchstone.text.Span;

/**
 * Words with what stands right before and after them in their paragraph, all as the extracted text has them: what the
 * Web Annotation Data Model calls a text quote selector (W3C 2017, section 4.2.4).
 *
 * @param exact the words
 * @param prefix the words before them, up to {@value #CONTEXT} UTF-16 code units; empty at the start of a paragraph
 * @param suffix the words after them, up to {@value #CONTEXT} UTF-16 code units; empty at the end of a paragraph
 */
public record Quote(String exact, String prefix, String suffix) {

    /** How far context reaches on each side. It ends with the paragraph: a new one before or after changes nothing. */
    static final int CONTEXT = 64;

    static Quote of(String text, Span words, Span paragraph) {
        int from = Math.max(Math.min(paragraph.start(), words.start()), words.start() - CONTEXT);
        int to = Math.min(Math.max(paragraph.end(), words.end()), words.end() + CONTEXT);
        while (from > paragraph.start() && from < words.start() && !isGap(text, from - 1)) {
            from++;
        }
        while (to < paragraph.end() && to > words.end() && !isGap(text, to)) {
            to--;
        }
        return new Quote(words.of(text), text.substring(from, words.start()), text.substring(words.end(), to));
    }

    /** A word is not cut, and so no surrogate pair is. */
    private static boolean isGap(String text, int offset) {
        return Character.isWhitespace(text.charAt(offset));
    }
}
