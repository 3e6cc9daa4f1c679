package io.github.touchstone.corpus.row;

/** A line that is no row of the kind expected; the message says why, and what was expected. */
public final class MalformedRowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Counted from 1. */
    private final int line;

    MalformedRowException(int line, String message) {
        super(message);
        this.line = line;
    }

    /**
     * Where the row stands.
     *
     * @return the number of the line, from 1
     */
    public int line() {
        return line;
    }
}
