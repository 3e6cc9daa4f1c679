package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.entailment.NamedJudge;
import io.github.touchstone.wikitext.Wikitext;
import java.util.List;
import java.util.Optional;

/** All tasks there are. */
public final class Tasks {

    private static final List<Task> ALL = List.of(
            new HedgingTask(new UncertaintyScorer(), new SpeculationScorer()),
            new CuesTask(new LibraryCueScorer()),
            new CertaintyTask(new LibraryCertaintyScorer()),
            new CalloutsTask(new LibraryCalloutScorer()),
            new AttributionTask(new LibraryAttributionScorer()),
            new WikitextTask(Wikitext::read),
            new ReferencesTask(),
            new CheckableTask(new LibraryCheckableScorer()),
            new CitationNeedTask(new LibraryNeedScorer()),
            new ContradictionTask(NamedJudge.typed()));

    private Tasks() {}

    /**
     * Looks a task up.
     *
     * @param name its name
     * @return the task; empty if there is none of this name
     */
    public static Optional<Task> named(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /**
     * What the tasks are called.
     *
     * @return their names
     */
    public static List<String> names() {
        return ALL.stream().map(Task::name).toList();
    }
}
