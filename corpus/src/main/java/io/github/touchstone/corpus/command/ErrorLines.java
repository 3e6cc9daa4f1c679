package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.read.Problems;
import java.io.PrintStream;

/** Prints each problem as one line on standard error, and remembers whether there were any. */
final class ErrorLines implements Problems {

    private final PrintStream err;
    private boolean any;

    ErrorLines(PrintStream err) {
        this.err = err;
    }

    @Override
    public void report(String name, String problem) {
        any = true;
        print(err, name + ": " + problem);
    }

    boolean any() {
        return any;
    }

    static void print(PrintStream err, String message) {
        err.print("touchstone: " + Excerpt.oneLine(message) + "\n");
        err.flush();
    }
}
