package io.github.touchstone.markup;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.DocumentBuilder;
import java.util.Objects;

/**
 * Reads the prose of an HTML page or fragment, as a browser would show it.
 *
 * <p>Scripts, code, forms, navigation, tables of facts beside the text, and whatever is hidden stay out. White space
 * collapses to one space. Links, note marks, titles of works and quotations are kept as annotations.
 *
 * <p>The source is parsed by the rules of the HTML Living Standard, so unclosed and misplaced tags do no harm. Time is
 * linear in its length; beyond 512 elements one inside the other, deeper ones are read as if they stood side by side.
 */
public final class Html {

    private Html() {}

    /**
     * Reads HTML.
     *
     * @param source any text; it may be empty or malformed
     * @return its prose, with the way back to the source
     */
    public static Document read(String source) {
        DocumentBuilder document = new DocumentBuilder(Objects.requireNonNull(source, "source"));
        new HtmlReader(Passage.of(source), document, BlockContext.TOP).read();
        return document.build();
    }
}
