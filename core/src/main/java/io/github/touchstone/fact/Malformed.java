package io.github.touchstone.fact;

/** Says what is wrong with a file of facts, and where. */
final class Malformed {

    private Malformed() {}

    static IllegalArgumentException at(String file, int line, String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
