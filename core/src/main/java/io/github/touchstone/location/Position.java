package io.github.touchstone.location;

/**
 * A place in a source as editors show it.
 *
 * @param line from 1; lines end in LF, CR or CR LF
 * @param column from 1, in UTF-16 code units
 */
public record Position(int line, int column) {}
