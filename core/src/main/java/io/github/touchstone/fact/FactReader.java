package io.github.touchstone.fact;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;

/**
 * Reads a fact base from one file in any {@link FactForm}. {@link FactBaseBuilder} takes several files, and says what was
 * odd about them.
 */
public final class FactReader {

    private FactReader() {}

    /**
     * Reads a file of facts, in UTF-8; its name and its beginning tell the form.
     *
     * @param file the file
     * @return the facts, indexed
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException naming file and line, if it is no fact file or gives an id twice
     */
    public static FactBase read(Path file) throws IOException {
        return new FactBaseBuilder().add(file).build().base();
    }

    /**
     * Reads facts from a text in JSON.
     *
     * @param json the text
     * @return the facts, indexed
     * @throws IllegalArgumentException naming the line, if it is no fact file or gives an id twice
     */
    public static FactBase read(String json) {
        return new FactBaseBuilder()
                .add("facts", new StringReader(json), FactForm.JSON)
                .build()
                .base();
    }

    /**
     * Reads facts from any source of characters, and leaves it open; its name and its beginning tell the form.
     *
     * @param name what messages call the source, such as a file's name
     * @param text the characters
     * @return the facts, indexed
     * @throws IllegalArgumentException naming source and line, if it is no fact file or gives an id twice
     */
    public static FactBase read(String name, Reader text) {
        return new FactBaseBuilder().add(name, text).build().base();
    }
}
