package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.accuracy.TaskAccuracy;
import java.nio.file.Path;
import java.util.Optional;

/** Writes figures of accuracy to standard output, or into a file. */
record AccuracyOutput(AccuracyForm form, Optional<Path> file, Terminal terminal) {

    void write(TaskAccuracy accuracy) {
        new TextOutput(form.isForTerminal(), file, terminal).write(look -> form.text(accuracy, look));
    }
}
