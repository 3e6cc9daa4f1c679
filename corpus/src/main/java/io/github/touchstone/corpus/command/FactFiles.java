package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.corpus.read.Problems;
import io.github.touchstone.fact.FactBaseBuilder;
import io.github.touchstone.fact.FactForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files of reference facts, named in messages by the paths that were given.
 *
 * @param form the form of all; empty if each file's name and beginning tell its own
 */
record FactFiles(Optional<FactForm> form) {

    /** Reads all files that can be read; what is wrong with another is reported, and nothing of it stays. */
    FactBaseBuilder read(List<Path> files, Problems problems) {
        FactBaseBuilder facts = new FactBaseBuilder();
        for (Path file : files) {
            try {
                add(facts, file);
            } catch (IOException failure) {
                problems.report(file.toString(), IoReason.of(failure));
            } catch (IllegalArgumentException failure) {
                report(file, String.valueOf(failure.getMessage()), problems);
            }
        }
        return facts;
    }

    /** The message names the file and mostly the line; what comes before the first space is the place. */
    private static void report(Path file, String message, Problems problems) {
        int place = message.indexOf(": ", file.toString().length());
        problems.report(message.substring(0, place), message.substring(place + 2));
    }

    private void add(FactBaseBuilder facts, Path file) throws IOException {
        try (Reader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            if (form.isPresent()) {
                facts.add(file.toString(), text, form.get());
            } else {
                facts.add(file.toString(), text);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
