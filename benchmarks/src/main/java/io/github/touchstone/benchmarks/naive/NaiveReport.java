package io.github.touchstone.benchmarks.naive;

import java.util.List;

/**
 * What came of a text.
 *
 * @param score 0 to 100
 * @param findings what was found, in order of the sentences
 */
record NaiveReport(double score, List<NaiveFinding> findings) {}
