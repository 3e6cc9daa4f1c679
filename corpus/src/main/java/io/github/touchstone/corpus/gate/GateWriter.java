package io.github.touchstone.corpus.gate;

import java.io.IOException;

/** One form in which decisions are written. It is given one document after the other. */
public interface GateWriter {

    /**
     * Takes the next document.
     *
     * @param gated the document with the decision
     * @throws IOException if the output cannot be written
     */
    void write(GatedDocument gated) throws IOException;

    /**
     * Writes what follows the last document. Called once.
     *
     * @throws IOException if the output cannot be written
     */
    void finish() throws IOException;
}
