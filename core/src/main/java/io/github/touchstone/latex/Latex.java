package io.github.touchstone.latex;

import io.github.touchstone.text.Document;
import java.util.Objects;

/**
 * Reads the prose of a LaTeX document or fragment.
 *
 * <p>Left out are the preamble but for the title, formulas, code, tables, drawings and comments. A citation is written as
 * its keys in brackets, each of them a link to its bibliography entry; a footnote as a mark, with its words in a block of
 * their own behind the paragraph. Macros are not run: of a command that is not known, the arguments are read.
 *
 * <p>Time is linear in the length of the source, whatever is nested or left open in it.
 */
public final class Latex {

    private Latex() {}

    /**
     * Reads LaTeX.
     *
     * @param source any text; it may be empty or malformed
     * @return its prose, with the way back to the source
     */
    public static Document read(String source) {
        Objects.requireNonNull(source, "source");
        return new LatexReader(new SourceScanner(source).scan()).read();
    }
}
