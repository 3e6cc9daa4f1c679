package io.github.touchstone.corpus.wordnet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A table made by hand: header lines that begin with #, then rows of cells parted by tabs.
 *
 * @param file its name, for messages
 * @param content all of its text
 */
record HandTable(String file, String content) {

    /** Reads one that lies beside this class. */
    static HandTable shipped(String file) {
        try (InputStream in = HandTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new HandTable(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The rows, which must have so many cells, or more. */
    List<List<String>> rows(int cells) {
        return content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> row(line, cells))
                .toList();
    }

    private List<String> row(String line, int cells) {
        List<String> row = Arrays.asList(line.split("\t", -1));
        if (row.size() < cells) {
            throw malformed(row, "expected " + cells + " cells");
        }
        return row;
    }

    IllegalArgumentException malformed(List<String> row, String what) {
        return new IllegalArgumentException(file + ": \"" + String.join(" ", row) + "\": " + what);
    }
}
