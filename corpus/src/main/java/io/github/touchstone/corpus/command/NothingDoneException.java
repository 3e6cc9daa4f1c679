package io.github.touchstone.corpus.command;

/** A command cannot do what was asked of it; the message tells the user why, in one line. */
final class NothingDoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NothingDoneException(String message) {
        super(message);
    }
}
