package io.github.touchstone.markup;

import io.github.touchstone.text.Document;
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
    MARKDOWN;

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
        };
    }

    /**
     * Tells the format by the end of a file's name, in whatever case.
     *
     * @param name a file name, with or without its path
     * @return the format of txt, text, html, htm, xhtml, md or markdown; empty for any other name
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
            default -> Optional.empty();
        };
    }
}
