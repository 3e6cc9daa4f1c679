package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.claim.CheckabilityModel;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckableTrainerTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 31);

    @TempDir
    private Path folder;

    /** Twelve documents of each of two sources; every other sentence is a fact, and one text has no label. */
    private Path rows() throws IOException {
        String rows = IntStream.range(0, 1200)
                .mapToObj(i -> row(
                        i < 600 ? "web" : "debate",
                        i % 2 == 0
                                ? "The bridge opened in " + (1900 + i % 7) + "."
                                : "You should love the bridge, I think!",
                        i % 2 == 0))
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("rows.jsonl"), rows + "{\"text\": \"A ferry sank. [REF] The bridge\"}\n");
    }

    private static String row(String source, String text, boolean label) {
        return "{\"source\": \"" + source + "\", \"text\": \"" + text + "\", \"label\": " + label + "}\n";
    }

    private static List<TrainedFile> train(Path rows, boolean groups) throws IOException {
        return new CheckableTrainer().train(List.of(rows), new TrainingRun(5, DATE, groups, line -> {}));
    }

    private static double probability(CheckabilityModel model, String text) {
        Segmentation words = Segmentation.of(Document.plain(text));
        return model.probability(words, Lexicons.standard().match(words));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        Path rows = rows();

        assertThat(train(rows, false)).isEqualTo(train(rows, false));
    }

    @Test
    void whatWasTrainedTellsFactsFromOpinions() throws IOException {
        TrainedFile trained = train(rows(), false).get(0);
        CheckabilityModel model = CheckabilityModel.read(trained.name(), trained.content());

        assertThat(trained.name()).isEqualTo("checkability.tsv");
        assertThat(model.label()).isEqualTo("claim/checkability 2");
        assertThat(probability(model, "The bridge opened in 1931.")).isGreaterThan(0.7);
        assertThat(probability(model, "I think you should love it!")).isLessThan(0.3);
    }

    @Test
    void theHeaderSaysWhatTheModelIsWorth() throws IOException {
        assertThat(train(rows(), false).get(0).content())
                .startsWith("# name: claim/checkability\n")
                .contains("# trained-on: 1200 sentences labelled")
                .contains(
                        "# date: 2026-01-31\n# seed: 5\n# cross-validated: macro-F1 1.000 of web, 1.000 of debate, at")
                .contains("# columns: feature web debate is-debate\n");
    }

    @Test
    void onRequestEachPartIsLeftOutOnce() throws IOException {
        List<TrainedFile> trained = train(rows(), true);

        assertThat(trained)
                .extracting(TrainedFile::name)
                .containsExactly("checkability.tsv", "checkability-groups.tsv");
        assertThat(trained.get(1).content().lines().map(line -> line.substring(0, line.indexOf('\t'))))
                .containsExactly(
                        "model",
                        "all",
                        "without single words",
                        "without two words",
                        "without signs",
                        "without meaning of words",
                        "without registers",
                        "web alone",
                        "debate alone");
    }

    @Test
    void rowsOfOneLabelTeachNothing() throws IOException {
        Path rows = Files.writeString(folder.resolve("one.jsonl"), row("web", "It rains.", true));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> train(rows, false))
                .withMessageStartingWith("1 sentences with one label: expected some that can be checked");
    }
}
