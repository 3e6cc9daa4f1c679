package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.bibliography.EntryField;
import io.github.touchstone.bibliography.EntryModel;
import io.github.touchstone.bibliography.EntryWords;
import io.github.touchstone.bibliography.FieldModel;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.text.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTrainerTest {

    private static final int ROWS = 80;

    @TempDir
    private Path folder;

    private Path rows(int entries, int prose) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            String name = (char) ('A' + i % 26) + "lm" + (char) ('a' + i / 26) + "n, J.";
            String year = "(" + (1930 + i) + ").";
            rows.add("{\"text\": \"" + name + " " + year + " The pact. London: Norton.\", \"fields\": [[\"author\", \""
                    + name + "\"], [\"date\", \"" + year + "\"], [\"title\", \"The pact.\"], [\"location\","
                    + " \"London:\"], [\"publisher\", \"Norton.\"]]}");
        }
        for (int i = 0; i < prose; i++) {
            rows.add("{\"text\": \"In " + (1930 + i) + ", she said, it rained; he, on day " + i + ", was glad.\"}");
        }
        return Files.write(folder.resolve("rows.jsonl"), rows, StandardCharsets.UTF_8);
    }

    private static List<TrainedFile> train(Path rows) throws IOException {
        return new ReferenceTrainer()
                .train(List.of(rows), new TrainingRun(7, LocalDate.of(2026, 1, 2), false, line -> {}));
    }

    @Test
    void theSameRowsAndSeedGiveTheSameBytes() throws IOException {
        Path rows = rows(ROWS, ROWS);

        assertThat(train(rows)).isEqualTo(train(rows));
    }

    @Test
    void whatIsLearntIsSaidOfNewEntries() throws IOException {
        List<TrainedFile> trained = train(rows(ROWS, ROWS));
        EntryModel entries =
                EntryModel.read(trained.get(0).name(), trained.get(0).content());
        FieldModel fields =
                FieldModel.read(trained.get(1).name(), trained.get(1).content());
        Tokens tokens = Tokens.of("Zacher, Q. (2011). The pact. London: Norton.");

        assertThat(entries.probability(tokens, 0, tokens.size())).isGreaterThan(entries.threshold());
        assertThat(fields.fields(EntryWords.of(tokens, 0, tokens.size())))
                .containsExactly(
                        EntryField.AUTHOR,
                        EntryField.AUTHOR,
                        EntryField.DATE,
                        EntryField.TITLE,
                        EntryField.TITLE,
                        EntryField.LOCATION,
                        EntryField.PUBLISHER);
    }

    @Test
    void theFilesSayWhatTheyWereTrainedOnAndHowWell() throws IOException {
        List<TrainedFile> trained = train(rows(ROWS, ROWS));
        ModelFile entries = ModelReader.read("entries.tsv", trained.get(0).content());
        ModelFile fields = ModelReader.read("fields.tsv", trained.get(1).content());

        assertThat(trained).extracting(TrainedFile::name).containsExactly("entries.tsv", "fields.tsv");
        assertThat(entries.text("trained-on")).contains(" of 160 ");
        assertThat(entries.text("cross-validated")).startsWith("F1 1.0000");
        assertThat(fields.text("trained-on")).contains(" of 80 bibliography entries");
        assertThat(fields.text("cross-validated")).endsWith("all three 1.000");
        assertThat(fields.text("seed")).isEqualTo("7");
        assertThat(fields.text("date")).isEqualTo("2026-01-02");
    }

    @Test
    void entriesWithoutProseTeachNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> train(rows(ROWS, 0)))
                .withMessageContaining("lines with one label");
    }
}
