package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.hedge.UncertaintyModel;
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

class UncertaintyTrainerTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 31);

    @TempDir
    private Path folder;

    /** Forty documents; every other sentence is vague. */
    private Path rows() throws IOException {
        String rows = IntStream.range(0, 80)
                .mapToObj(i -> row(
                        "d" + i / 2,
                        i % 2 == 0
                                ? "Some critics say that bridge " + i + " is unsafe."
                                : "Bridge " + i + " opened in 1901.",
                        i % 2 == 0))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("rows.jsonl"), rows);
    }

    private static String row(String doc, String text, boolean label) {
        return "{\"doc\": \"" + doc + "\", \"text\": \"" + text + "\", \"label\": " + label + "}\n";
    }

    private static List<TrainedFile> train(Path rows, boolean groups) throws IOException {
        return new UncertaintyTrainer().train(List.of(rows), new TrainingRun(5, DATE, groups, line -> {}));
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        Path rows = rows();

        assertThat(train(rows, false)).isEqualTo(train(rows, false));
    }

    @Test
    void whatWasTrainedTellsVagueSentencesFromOthers() throws IOException {
        TrainedFile trained = train(rows(), false).get(0);
        UncertaintyModel model = UncertaintyModel.read(trained.name(), trained.content());

        assertThat(trained.name()).isEqualTo("uncertainty.tsv");
        assertThat(model.label()).isEqualTo("hedge/uncertainty 1");
        assertThat(probability(model, "Some critics say that it is unsafe.")).isGreaterThan(model.threshold());
        assertThat(probability(model, "It opened in 1931.")).isLessThan(model.threshold());
    }

    private static double probability(UncertaintyModel model, String text) {
        Segmentation words = Segmentation.of(Document.plain(text));
        return model.judging(words.tokens(), Lexicons.standard().match(words))
                .probability(0, words.tokens().size());
    }

    @Test
    void theHeaderSaysWhatTheModelIsWorth() throws IOException {
        assertThat(train(rows(), false).get(0).content())
                .startsWith("# name: hedge/uncertainty\n")
                .contains("# trained-on: 80 sentences")
                .contains("# date: 2026-01-31\n# seed: 5\n# cross-validated: F1 1.000 at");
    }

    @Test
    void onRequestEachGroupOfFeaturesIsLeftOutOnce() throws IOException {
        List<TrainedFile> trained = train(rows(), true);

        assertThat(trained).extracting(TrainedFile::name).containsExactly("uncertainty.tsv", "uncertainty-groups.tsv");
        assertThat(trained.get(1).content().lines())
                .hasSize(2 + FeatureGroups.OF_UNCERTAINTY.size())
                .startsWith("without\tfeatures\tF1\tAP");
    }

    @Test
    void titlesAndSentencesThatNobodyHasJudgedTeachNothing() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("none.jsonl"),
                "{\"part\": \"title\", \"text\": \"May\", \"label\": false}\n{\"text\": \"It may rain.\", \"label\": null}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> train(rows, false))
                .withMessageStartingWith("0 sentences with one label: expected some uncertain ones");
    }
}
