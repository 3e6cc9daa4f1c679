package io.github.touchstone.wikitext;

import io.github.touchstone.text.Span;

/** The first line of a page that only leads to another, which holds no prose: "#REDIRECT [[Other page]]". */
final class Redirect {

    private static final int LONGEST_WORD = 30;

    private Redirect() {}

    /** Returns the offset after the redirect at the start of a page, or {@code start} if there is none. */
    static int end(Page page, int start) {
        String source = page.source();
        Span text = page.trimmed(start, source.length());
        if (text.length() == 0 || source.charAt(text.start()) != '#') {
            return start;
        }
        int word = text.start() + 1;
        int end = word;
        while (end < source.length() && end - word < LONGEST_WORD && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return MarkupNames.SHIPPED.isRedirect(source.substring(word, end))
                ? page.firstOf("\n", end, source.length())
                : start;
    }
}
