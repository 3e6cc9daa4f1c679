package io.github.touchstone.corpus.shipped;

/** A name, or with "*" at its end all names that begin so. */
record NamePattern(String pattern) {

    private static final String ANY_END = "*";

    boolean matches(String name) {
        return pattern.endsWith(ANY_END)
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }
}
