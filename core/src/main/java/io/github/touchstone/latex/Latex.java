package io.github.touchstone.latex;

import io.github.touchstone.text.Document;
import java.util.Objects;

/** Reads the prose of a LaTeX document. */
public final class Latex {

    private Latex() {}

    /**
     * Reads LaTeX.
     *
     * @param source any text; it may be empty or malformed
     * @return its prose, with the way back to the source
     */
    public static Document read(String source) {
        return Document.plain(Objects.requireNonNull(source, "source"));
    }
}
