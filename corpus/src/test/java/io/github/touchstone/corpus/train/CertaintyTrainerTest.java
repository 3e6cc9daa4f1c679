package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.corpus.row.MalformedRowException;
import io.github.touchstone.hedge.CertaintyFeature;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertaintyTrainerTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 31);

    @TempDir
    private Path folder;

    /** Sentences of bridges, of which those that may fall are rated lower, and those that depend on rain. */
    private Path rows(int count, double offset) throws IOException {
        String rows = IntStream.range(0, count)
                .mapToObj(i -> "{\"text\": \"Bridge number " + i + (i % 2 == 0 ? " may fall" : " falls")
                        + (i % 3 == 0 ? ", if it rains" : "") + ".\", \"certainty\": "
                        + (5 - 2 * (1 - i % 2) - (i % 3 == 0 ? 1 : 0) + offset) + "}\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("rows.jsonl"), rows);
    }

    private static String train(Path rows, long seed, LocalDate date) throws IOException {
        TrainingRun run = new TrainingRun(seed, date, false, line -> {});
        return new CertaintyTrainer().train(List.of(rows), run).get(0).content();
    }

    private static Map<String, Integer> weights(String content) {
        return ModelReader.read("certainty.tsv", content).rows().stream()
                .collect(
                        Collectors.toMap(ModelRow::feature, row -> row.weights().get(0)));
    }

    @Test
    void theSameRowsGiveTheSameFile() throws IOException {
        Path rows = rows(60, 0);

        assertThat(train(rows, 3, DATE)).isEqualTo(train(rows, 3, DATE));
    }

    @Test
    void theSeedShufflesTheFoldsAndChangesNoWeight() throws IOException {
        Path rows = rows(60, 0);

        assertThat(weights(train(rows, 4, DATE))).isEqualTo(weights(train(rows, 3, DATE)));
    }

    @Test
    void everyFeatureHasItsWeight() throws IOException {
        assertThat(weights(train(rows(60, 0), 1, DATE)).keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(ModelFile.INTERCEPT),
                                Stream.of(CertaintyFeature.values()).map(CertaintyFeature::label))
                        .toList());
    }

    @Test
    void whatGoesWithLowerRatingsWeighsAgainstCertainty() throws IOException {
        Map<String, Integer> weights = weights(train(rows(60, 0.5), 1, DATE));

        assertThat(weights.get("may")).isNegative();
        assertThat(weights.get("if")).isNegative();
        assertThat(weights.get("lowest-likelihood")).isPositive();
        assertThat(weights.get("seem")).isZero();
    }

    @Test
    void ratingsThatAreAllWholeOrAllHalfGiveTheSameWeights() throws IOException {
        assertThat(weights(train(rows(60, 0), 1, DATE))).isEqualTo(weights(train(rows(60, 0.5), 1, DATE)));
    }

    @Test
    void theHeaderSaysHowTheModelCameAbout() throws IOException {
        ModelFile model = ModelReader.read("certainty.tsv", train(rows(60, 0), 9, DATE));

        assertThat(model.label()).isEqualTo("hedge/certainty 1");
        assertThat(model.text("date")).isEqualTo("2026-01-31");
        assertThat(model.text("seed")).isEqualTo("9");
        assertThat(model.text("trained-on")).startsWith("60 sentences");
        assertThat(model.text("cross-validated")).matches("Spearman's rho 0\\.9\\d\\d, the mean of 3 times 10 folds");
    }

    @Test
    void theFileIsNamedAsTheLibraryReadsIt() throws IOException {
        TrainingRun run = new TrainingRun(1, DATE, false, line -> {});

        assertThat(Trainers.named("certainty").orElseThrow().train(List.of(rows(60, 0)), run))
                .extracting(TrainedFile::name)
                .containsExactly("certainty.tsv");
    }

    @Test
    void whatIsGainedByEachGroupIsTold() throws IOException {
        List<String> told = new ArrayList<>();
        TrainingRun run = new TrainingRun(1, DATE, true, told::add);

        TrainedFile table =
                new CertaintyTrainer().train(List.of(rows(60, 0)), run).get(1);

        assertThat(table.content().lines())
                .hasSize(2 + CertaintyGroups.ALL.size())
                .anyMatch(line -> line.startsWith("modals\t"));
        assertThat(told).hasSize(1 + CertaintyGroups.ALL.size());
    }

    @Test
    void everyFeatureIsOfOneGroup() {
        assertThat(CertaintyGroups.ALL.values().stream().flatMap(Set::stream).toList())
                .containsExactlyInAnyOrder(CertaintyFeature.values());
    }

    @Test
    void aHandfulOfRowsIsRefused() throws IOException {
        Path rows = rows(19, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> train(rows, 1, DATE))
                .withMessage("19 rated sentences: expected 20 or more");
    }

    @Test
    void aRowWithoutARatingIsRefused() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), "{\"text\": \"It rains.\"}\n");

        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> train(rows, 1, DATE))
                .withMessageContaining("certainty");
    }
}
