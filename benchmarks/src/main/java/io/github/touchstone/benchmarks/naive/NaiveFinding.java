package io.github.touchstone.benchmarks.naive;

/**
 * Something found.
 *
 * @param rule by which list, model or pattern
 * @param start where its sentence begins
 * @param words what was found
 */
record NaiveFinding(String rule, int start, String words) {}
