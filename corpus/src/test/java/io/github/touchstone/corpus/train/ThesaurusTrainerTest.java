package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThesaurusTrainerTest {

    @Test
    void withoutWordNetThereIsNoTable() {
        TrainingRun run = new TrainingRun(1, LocalDate.EPOCH, false, line -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThesaurusTrainer().train(List.of(Path.of("rows.jsonl")), run))
                .withMessage("expected the jar of WordNet among the files");
    }
}
