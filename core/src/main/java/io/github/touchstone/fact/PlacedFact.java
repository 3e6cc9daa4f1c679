package io.github.touchstone.fact;

/**
 * A fact and where it was read.
 *
 * @param fact the fact
 * @param file the file's name; empty if it was not read from a file
 * @param line the line that it begins in, from 1; 0 if it was not read from a file
 */
public record PlacedFact(Fact fact, String file, int line) {

    /**
     * Where it stands.
     *
     * @return file and line, such as "facts.json:3"; the fact's id if it was not read from a file
     */
    public String place() {
        return file.isEmpty() ? fact.id() : file + ":" + line;
    }
}
