package io.github.touchstone.corpus.accuracy;

import io.github.touchstone.report.Report;
import java.time.LocalDate;

/**
 * The circumstances under which figures came about.
 *
 * @param date the day
 * @param split how the rows relate to those that the library was trained on, in words
 * @param versions what was measured
 */
public record Run(LocalDate date, String split, Report.Versions versions) {}
