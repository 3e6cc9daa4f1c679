package io.github.touchstone.corpus.accuracy;

/**
 * The figures over some of the rows.
 *
 * @param rows how many rows are in the group
 * @param figures the figures that apply to them
 */
public record Group(int rows, Measures figures) {}
