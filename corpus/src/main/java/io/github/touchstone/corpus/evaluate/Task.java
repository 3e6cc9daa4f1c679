package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.entailment.NamedJudge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something that the library does, and that labelled rows show to be right or wrong. */
public interface Task {

    /**
     * The word by which users name it.
     *
     * @return such as "hedging"
     */
    String name();

    /**
     * Prepares for files that are evaluated together.
     *
     * @param files all of them
     * @return a task that knows of them; by default this one, which looks at each file alone
     */
    default Task among(List<Path> files) {
        return this;
    }

    /**
     * Chooses who judges.
     *
     * @param judge holds claims against facts
     * @return a task that asks this judge; by default this one, which asks none
     */
    default Task judgedBy(NamedJudge judge) {
        return this;
    }

    /**
     * Chooses the files that have figures of their own.
     *
     * @param files all files that are evaluated together
     * @return those to be evaluated one by one; by default all
     */
    default List<Path> judged(List<Path> files) {
        return files;
    }

    /**
     * Holds the library's answers against the labels of a file.
     *
     * @param file JSON Lines, plain or packed by gzip
     * @return the figures
     * @throws IOException if the file cannot be read
     * @throws io.github.touchstone.corpus.row.MalformedRowException at the first line that is no row of this task
     */
    FileAccuracy evaluate(Path file) throws IOException;
}
