package io.github.touchstone.benchmarks.rival;

/** Goes over a text and counts what it finds. Used by one thread at a time. */
@FunctionalInterface
public interface Engine {

    /**
     * Goes over a text.
     *
     * @param text the text
     * @return how much was found: the same number for the same text
     */
    int count(String text);
}
