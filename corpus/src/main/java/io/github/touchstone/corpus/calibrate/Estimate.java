package io.github.touchstone.corpus.calibrate;

/**
 * A figure of these documents, and where it lies for others of their kind.
 *
 * @param value the figure; 0 where the documents do not tell
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
public record Estimate(double value, double low, double high) {}
