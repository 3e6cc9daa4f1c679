package io.github.touchstone.corpus.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of rows, JSON Lines in UTF-8, plain or packed by gzip, and holds one row at a time. */
public final class RowFile {

    private static final JsonMapper JSON = new JsonMapper();

    private RowFile() {}

    /**
     * Reads all rows; blank lines are passed over.
     *
     * @param <R> the kind of row
     * @param file the file
     * @param reading makes a row of its fields
     * @param taker is given each row, in order
     * @throws IOException if the file cannot be read
     * @throws MalformedRowException at the first line that is no such row
     */
    public static <R> void read(Path file, Function<JsonRow, R> reading, Consumer<R> taker) throws IOException {
        try (Lines lines = Lines.open(file)) {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    taker.accept(reading.apply(row(lines)));
                }
            }
        }
    }

    private static JsonRow row(Lines lines) {
        try {
            return new JsonRow(lines.number(), JSON.readTree(lines.bytes()));
        } catch (JacksonException failure) {
            throw new MalformedRowException(
                    lines.number(), "expected one JSON object in UTF-8; " + failure.getOriginalMessage());
        }
    }
}
