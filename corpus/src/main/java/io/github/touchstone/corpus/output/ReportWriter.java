package io.github.touchstone.corpus.output;

import java.io.IOException;

/**
 * One output form. It is given one document after the other, in the order in which they stand in the output, and writes
 * each at once where its form allows that.
 */
public interface ReportWriter {

    /**
     * Takes the next document.
     *
     * @param scored the document and its report
     * @throws IOException if the output cannot be written
     */
    void write(ScoredDocument scored) throws IOException;

    /**
     * Writes what follows the last document. Called once; the output itself is closed by whoever opened it.
     *
     * @throws IOException if the output cannot be written
     */
    void finish() throws IOException;
}
