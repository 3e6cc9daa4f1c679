package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.boost.BoostOptions;
import io.github.touchstone.corpus.entailment.RelationTraining;
import io.github.touchstone.corpus.entailment.TypedNumbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Fits the model that tells how a claim stands to a fact. */
final class ContradictionTrainer implements Trainer {

    private static final BoostOptions OPTIONS = new BoostOptions(200, 0.15, 32, 60, 1);

    private final RelationTraining training = new RelationTraining(new TypedNumbers(), OPTIONS);

    @Override
    public String name() {
        return "contradiction";
    }

    @Override
    public List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException {
        if (run.groups()) {
            throw new IllegalArgumentException("contradiction has no groups of features, expected no --groups");
        }
        return List.of(new TrainedFile("relation.tsv", training.train(files, run.seed(), run.date(), run.progress())));
    }
}
