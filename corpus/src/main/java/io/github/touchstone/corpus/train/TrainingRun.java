package io.github.touchstone.corpus.train;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * How a model is to be trained.
 *
 * @param seed by which documents are shuffled before they are dealt into folds
 * @param date the day, for the header of the model's file
 * @param groups whether to train once more without each group of features, to see what it brings
 * @param progress is told what has been done, a line at a time
 */
public record TrainingRun(long seed, LocalDate date, boolean groups, Consumer<String> progress) {}
