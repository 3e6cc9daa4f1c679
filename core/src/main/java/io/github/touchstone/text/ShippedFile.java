package io.github.touchstone.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the data files that ship with the library. */
public final class ShippedFile {

    private ShippedFile() {}

    /**
     * Reads a file.
     *
     * @param beside a class of the package that the file lies in
     * @param name the file's name, from that package on
     * @return all of its text
     * @throws IllegalStateException if the library was packed without it
     * @throws UncheckedIOException if it cannot be read
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
