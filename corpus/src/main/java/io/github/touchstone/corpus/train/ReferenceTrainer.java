package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.row.ReferenceRow;
import io.github.touchstone.corpus.row.RowFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fits the two models of bibliography entries: which lines are entries, and what their fields are. */
final class ReferenceTrainer implements Trainer {

    @Override
    public String name() {
        return "references";
    }

    @Override
    public List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException {
        List<ReferenceRow> rows = new ArrayList<>();
        for (Path file : files) {
            RowFile.read(file, ReferenceRow::of, rows::add);
        }
        return List.of(new EntryTrainer(rows, run).train(), new FieldTrainer(rows, run).train());
    }
}
