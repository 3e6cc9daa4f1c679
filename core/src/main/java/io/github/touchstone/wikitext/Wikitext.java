package io.github.touchstone.wikitext;

import io.github.touchstone.text.Document;
import java.util.Objects;

/**
 * Reads the prose of a page in the wiki markup of MediaWiki, as Wikipedia shows it.
 *
 * <p>Left out are code, formulas, pictures, categories, and templates that show no words of the text. Each footnote mark
 * is written as "[1]" and stands for its whole tag or template; its note is written where the page lists the notes, or
 * else at the end. Citation templates are written out in citation style 1, short ones lead to them by links, and tags
 * such as "[citation needed]" are annotated as citations of nothing.
 *
 * <p>Time is linear in the length of the source, whatever is nested or left open in it.
 */
public final class Wikitext {

    private Wikitext() {}

    /**
     * Reads a page.
     *
     * @param source any text; it may be empty or malformed
     * @return its prose, with the way back to the source
     */
    public static Document read(String source) {
        Objects.requireNonNull(source, "source");
        Constructs constructs = new ConstructScanner(source).scan();
        return new PageReader(new Page(source, constructs)).read();
    }
}
