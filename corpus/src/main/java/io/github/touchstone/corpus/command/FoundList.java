package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.contradiction.FoundContradiction;
import io.github.touchstone.corpus.json.FoundContradictionJson;
import io.github.touchstone.corpus.read.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The contradictions that a run found, for the file that is to hold them. */
final class FoundList {

    private final Optional<Path> file;
    private final StringBuilder lines = new StringBuilder();

    FoundList(Optional<Path> file) {
        this.file = file;
    }

    void add(FoundContradiction found) {
        if (file.isPresent()) {
            lines.append(FoundContradictionJson.of(found)).append('\n');
        }
    }

    void write() {
        file.ifPresent(this::write);
    }

    private void write(Path path) {
        try {
            Files.writeString(path, lines);
        } catch (IOException failure) {
            throw new NothingDoneException(
                    "--list " + path + ": " + IoReason.of(failure) + ", expected a file that can be written");
        }
    }
}
