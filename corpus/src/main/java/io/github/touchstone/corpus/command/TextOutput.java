package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.corpus.table.Look;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a text to standard output, or into a file.
 *
 * @param isForTerminal whether it is meant for the eye, and so follows the terminal's charset; else it is UTF-8
 */
record TextOutput(boolean isForTerminal, Optional<Path> file, Terminal terminal) {

    void write(Function<Look, String> text) {
        file.ifPresentOrElse(
                path -> toFile(text.apply(Look.FILE), path), () -> toTerminal(text.apply(terminal.look())));
    }

    private static void toFile(String text, Path path) {
        try {
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new NothingDoneException(
                    "--out " + path + ": " + IoReason.of(failure) + ", expected a file that can be written");
        }
    }

    private void toTerminal(String text) {
        Charset charset = isForTerminal ? terminal.charset() : StandardCharsets.UTF_8;
        try {
            terminal.out().write(text.getBytes(charset));
            terminal.out().flush();
        } catch (IOException failure) {
            // Whoever read the output wants no more of it, as head does: that is no error.
            if (!Output.isBrokenPipe(failure)) {
                throw new NothingDoneException("standard output: " + IoReason.of(failure));
            }
        }
    }
}
