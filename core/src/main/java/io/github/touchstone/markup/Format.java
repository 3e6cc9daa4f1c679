package io.github.touchstone.markup;

import io.github.touchstone.latex.Latex;
import io.github.touchstone.text.Document;
import io.github.touchstone.wikitext.Wikitext;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How a source is written. */
public enum Format {
    /** Text without markup. */
    PLAIN,
    /** HTML, whole pages and fragments. */
    HTML,
    /** Markdown as CommonMark defines it, with tables and footnotes. */
    MARKDOWN,
    /** The wiki markup of MediaWiki. */
    WIKITEXT,
    /** LaTeX, whole documents and fragments. */
    LATEX;

    /**
     * Reads a source that is written in this format.
     *
     * @param source any text; it may be empty or malformed
     * @return its prose, with the way back to the source
     */
    public Document read(String source) {
        Objects.requireNonNull(source, "source");
        return switch (this) {
            case PLAIN -> Document.plain(source);
            case HTML -> Html.read(source);
            case MARKDOWN -> Markdown.read(source);
            case WIKITEXT -> Wikitext.read(source);
            case LATEX -> Latex.read(source);
        };
    }

    /**
     * Tells the format by the end of a file's name, in whatever case.
     *
     * @param name a file name, with or without its path
     * @return the format of txt, text, html, htm, xhtml, md, markdown, wiki, wikitext, mediawiki, tex, latex or ltx; empty
     *     for any other name
     */
    public static Optional<Format> ofFileName(String name) {
        Objects.requireNonNull(name, "name");
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.length() == name.length()) {
            return Optional.empty();
        }
        return switch (ending) {
            case "txt", "text" -> Optional.of(PLAIN);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "wiki", "wikitext", "mediawiki" -> Optional.of(WIKITEXT);
            case "tex", "latex", "ltx" -> Optional.of(LATEX);
            default -> Optional.empty();
        };
    }
}
