package io.github.touchstone.corpus.command;

/** What the exit code of a command means. */
final class ExitCode {

    static final int ALL_WELL = 0;
    /** Some file could not be read or scored; the others were. */
    static final int SOME_FAILED = 1;
    /** Wrong usage, or nothing could be done. */
    static final int NOTHING_DONE = 2;
    /** A gate does not let some document pass. */
    static final int BLOCKED = 3;

    private ExitCode() {}
}
