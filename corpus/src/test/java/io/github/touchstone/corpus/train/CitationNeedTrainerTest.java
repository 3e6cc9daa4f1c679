package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.need.CitationNeed;
import io.github.touchstone.need.NeedModel;
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

class CitationNeedTrainerTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 31);

    @TempDir
    private Path folder;

    /** Articles in which what critics say carries a reference, and what is, does not. */
    private Path articles() throws IOException {
        String rows = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"text\": \"" + article(i) + "\"}\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("articles.jsonl"), rows);
    }

    private static String article(int i) {
        String said = "Critics said bridge " + i + " was unsafe [REF].";
        String is = "The bridge is a bridge.";
        return i % 2 == 0 ? said + "\\n\\n" + is : is + "\\n\\n" + said + "\\n\\n" + is;
    }

    private static List<TrainedFile> train(Path articles, boolean groups) throws IOException {
        return new CitationNeedTrainer().train(List.of(articles), new TrainingRun(5, DATE, groups, line -> {}));
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws IOException {
        Path articles = articles();

        assertThat(train(articles, false)).isEqualTo(train(articles, false));
    }

    @Test
    void whatWasTrainedTellsSentencesApart() throws IOException {
        TrainedFile trained = train(articles(), false).get(0);
        NeedModel model = NeedModel.read(trained.name(), trained.content());
        Segmentation text = Segmentation.of(Document.plain("The bridge is a bridge.\n\nCritics said it was unsafe."));

        List<Double> needs = CitationNeed.ofSentences(model, text, List.of());

        assertThat(trained.name()).isEqualTo("citation-need.tsv");
        assertThat(model.label()).isEqualTo("need/citation-need 1");
        assertThat(needs.get(0)).isLessThan(model.threshold());
        assertThat(needs.get(1)).isGreaterThan(model.threshold());
    }

    @Test
    void theHeaderSaysWhatTheModelIsWorth() throws IOException {
        assertThat(train(articles(), false).get(0).content())
                .startsWith("# name: need/citation-need\n")
                .contains("# trained-on: 500 sentences of 200 articles")
                .contains("# date: 2026-01-31\n# seed: 5\n# cross-validated: ROC area 1.000");
    }

    @Test
    void wordsOfFewArticlesAreNotLearnt() throws IOException {
        String content = train(articles(), false).get(0).content();

        assertThat(content).contains("\nunsafe\t").doesNotContain("REF");
        String rare = Files.readString(articles()).replaceFirst("unsafe", "wobbly");
        Path file = Files.writeString(folder.resolve("rare.jsonl"), rare);
        assertThat(train(file, false).get(0).content()).doesNotContain("wobbly");
    }

    @Test
    void onRequestEachGroupOfFeaturesIsLeftOutOnce() throws IOException {
        List<TrainedFile> trained = train(articles(), true);

        assertThat(trained)
                .extracting(TrainedFile::name)
                .containsExactly("citation-need.tsv", "citation-need-groups.tsv");
        assertThat(trained.get(1).content().lines())
                .hasSize(3 + NeedFeatureGroups.ALL.size())
                .startsWith("without\tfeatures\tROC area\tAP\tF1");
    }

    @Test
    void articlesWithoutAnyReferenceTeachNothing() throws IOException {
        Path none = Files.writeString(folder.resolve("none.jsonl"), "{\"text\": \"It fell. It rose.\"}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> train(none, false))
                .withMessageStartingWith("2 sentences with one label: expected some with a reference");
    }
}
