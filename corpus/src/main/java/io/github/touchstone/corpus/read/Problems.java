package io.github.touchstone.corpus.read;

/** Told of each file or folder that cannot be read or scored, so that the others can go on. */
@FunctionalInterface
public interface Problems {

    /**
     * Takes note of a problem.
     *
     * @param name the file or folder, as the user knows it
     * @param problem what is wrong, and what was expected
     */
    void report(String name, String problem);
}
