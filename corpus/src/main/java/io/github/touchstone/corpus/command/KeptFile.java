package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.read.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Reads a file of JSON that an option names, such as a policy. */
final class KeptFile {

    private KeptFile() {}

    /**
     * Reads a file.
     *
     * @param reader takes the file's name and its text, and throws an {@link IllegalArgumentException} that names file
     *     and line
     */
    static <T> T read(String option, Path path, BiFunction<String, String, T> reader) {
        try {
            return reader.apply(path.toString(), Files.readString(path));
        } catch (IOException failure) {
            throw new NothingDoneException(option + " " + path + ": " + IoReason.of(failure));
        } catch (IllegalArgumentException failure) {
            throw new NothingDoneException(option + " " + failure.getMessage());
        }
    }
}
