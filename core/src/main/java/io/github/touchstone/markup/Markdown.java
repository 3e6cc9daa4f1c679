package io.github.touchstone.markup;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.DocumentBuilder;
import java.util.Objects;

/**
 * Reads the prose of a Markdown text.
 *
 * <p>The format is CommonMark 0.31 with pipe tables and footnotes, and a block of metadata between lines of
 * {@code ---} at the very top. Metadata, code and images stay out; of HTML only the words are kept. Links and footnote
 * references are kept as annotations. The mark {@code [^1]} becomes {@code [1]} in the prose.
 *
 * <p>Time is linear in the length of the source. So that it stays so for any text, at most 20 blocks may stand one
 * inside the other; deeper marks are read as words.
 */
public final class Markdown {

    private Markdown() {}

    /**
     * Reads Markdown.
     *
     * @param source any text; it may be empty, for no text is malformed Markdown
     * @return its prose, with the way back to the source
     */
    public static Document read(String source) {
        DocumentBuilder document = new DocumentBuilder(Objects.requireNonNull(source, "source"));
        new MarkdownReader(source, document).read();
        return document.build();
    }
}
