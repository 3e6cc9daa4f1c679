package io.github.touchstone.corpus.train;

import java.util.List;
import java.util.Optional;

/** All tasks that there is a model for. */
public final class Trainers {

    private static final List<Trainer> ALL = List.of(
            new UncertaintyTrainer(),
            new CueTrainer(),
            new CertaintyTrainer(),
            new ReferenceTrainer(),
            new CheckableTrainer(),
            new CitationNeedTrainer(),
            new ContradictionTrainer(),
            new ThesaurusTrainer());

    private Trainers() {}

    /**
     * Looks a task up.
     *
     * @param name its name
     * @return its trainer; empty if there is none of this name
     */
    public static Optional<Trainer> named(String name) {
        return ALL.stream().filter(trainer -> trainer.name().equals(name)).findFirst();
    }

    /**
     * What the tasks are called.
     *
     * @return their names
     */
    public static List<String> names() {
        return ALL.stream().map(Trainer::name).toList();
    }
}
