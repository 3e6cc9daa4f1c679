package io.github.touchstone.benchmarks.sample;

import io.github.touchstone.markup.Format;
import io.github.touchstone.text.Document;

/**
 * A document that the project ships.
 *
 * @param name its file name
 * @param format how it is written
 * @param source the file's text
 */
public record Sample(String name, Format format, String source) {

    /**
     * Reads it.
     *
     * @return its prose
     */
    public Document read() {
        return format.read(source);
    }
}
