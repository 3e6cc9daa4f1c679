package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.contradiction.DocumentRun;
import io.github.touchstone.corpus.contradiction.FoundContradiction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Do whole documents contradict a fact base? Another form of {@link ContradictionTask}; its rows are sentences of prose. */
public final class DocumentsTask implements Task {

    private final DocumentRun run;

    /**
     * Prepares the task.
     *
     * @param finder the facts, and who judges
     * @param taker is told of each contradiction found
     */
    public DocumentsTask(ContradictionFinder finder, Consumer<FoundContradiction> taker) {
        this.run = new DocumentRun(finder, taker);
    }

    @Override
    public String name() {
        return ContradictionTask.NAME;
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        return run.evaluate(file);
    }
}
