package io.github.touchstone.benchmarks.sample;

import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.FactReader;
import io.github.touchstone.markup.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents and facts that the project ships in {@code corpus/samples}. */
public final class Samples {

    /** System property that names the samples' folder, for runs from elsewhere than the project's folder. */
    public static final String FOLDER = "touchstone.samples";

    private Samples() {}

    /**
     * Reads the documents.
     *
     * @return all of them, in order of their names
     * @throws IllegalStateException if the samples are not there
     */
    public static List<Sample> documents() {
        try (Stream<Path> files = Files.list(folder().resolve("documents"))) {
            return files.sorted().flatMap(file -> sample(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the samples cannot be read", e);
        }
    }

    /**
     * Reads the reference facts.
     *
     * @return the facts, indexed
     * @throws IllegalStateException if the samples are not there
     */
    public static FactBase facts() {
        try {
            return FactReader.read(folder().resolve("facts.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("the sample facts cannot be read", e);
        }
    }

    private static Optional<Sample> sample(Path file) {
        String name = file.getFileName().toString();
        return Format.ofFileName(name).map(format -> new Sample(name, format, text(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Path folder() {
        String named = System.getProperty(FOLDER, "");
        List<Path> candidates = named.isEmpty()
                ? List.of(Path.of("corpus/samples"), Path.of("../corpus/samples"))
                : List.of(Path.of(named));
        return candidates.stream()
                .filter(folder -> Files.isDirectory(folder.resolve("documents")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no samples in " + candidates
                        + ": expected to run in the project's folder, or -D" + FOLDER + "=PATH/TO/corpus/samples"));
    }
}
