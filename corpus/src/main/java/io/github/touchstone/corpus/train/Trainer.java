package io.github.touchstone.corpus.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Fits the model of one task. */
public interface Trainer {

    /**
     * What the task is called.
     *
     * @return such as "hedging"
     */
    String name();

    /**
     * Learns from labelled rows.
     *
     * @param files the rows
     * @param run how
     * @return the model's file and what else there is to keep
     * @throws IOException if a file cannot be read
     * @throws io.github.touchstone.corpus.row.MalformedRowException at the first line that is no row of the task
     */
    List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException;
}
