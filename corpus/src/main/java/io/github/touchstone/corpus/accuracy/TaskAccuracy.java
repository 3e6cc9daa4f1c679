package io.github.touchstone.corpus.accuracy;

import java.util.List;

/**
 * How accurate one task is on each of some files.
 *
 * @param task the task's name, such as "hedging"
 * @param files the files, in the order in which they were given
 */
public record TaskAccuracy(String task, List<FileAccuracy> files) {

    /** Copies the list. */
    public TaskAccuracy {
        files = List.copyOf(files);
    }
}
