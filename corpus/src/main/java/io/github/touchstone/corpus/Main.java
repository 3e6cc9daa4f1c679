package io.github.touchstone.corpus;

import io.github.touchstone.corpus.command.CommandLines;
import io.github.touchstone.corpus.command.Terminal;

/** Where the program {@code touchstone} begins. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options; {@code --help} explains them
     */
    public static void main(String[] arguments) {
        System.exit(CommandLines.run(Terminal.ofSystem(), arguments));
    }
}
