package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.accuracy.TaskAccuracy;
import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.corpus.table.Look;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes figures of accuracy to standard output, or into a file. */
record AccuracyOutput(AccuracyForm form, Optional<Path> file, Terminal terminal) {

    void write(TaskAccuracy accuracy) {
        file.ifPresentOrElse(path -> toFile(accuracy, path), () -> toTerminal(accuracy));
    }

    private void toFile(TaskAccuracy accuracy, Path path) {
        try {
            Files.writeString(path, form.text(accuracy, Look.FILE));
        } catch (IOException failure) {
            throw new NothingDoneException(
                    "--out " + path + ": " + IoReason.of(failure) + ", expected a file that can be written");
        }
    }

    private void toTerminal(TaskAccuracy accuracy) {
        Charset charset = form.isForTerminal() ? terminal.charset() : StandardCharsets.UTF_8;
        try {
            terminal.out().write(form.text(accuracy, terminal.look()).getBytes(charset));
            terminal.out().flush();
        } catch (IOException failure) {
            // Whoever read the output wants no more of it, as head does: that is no error.
            if (!Output.isBrokenPipe(failure)) {
                throw new NothingDoneException("standard output: " + IoReason.of(failure));
            }
        }
    }
}
