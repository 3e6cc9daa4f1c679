package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.hedge.CueModel;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueTrainerTest {

    private static final int DOCUMENTS = 20;

    @TempDir
    private Path folder;

    /** Sentences whose cues are as plain as can be: each kind has a word of its own, and "can" is none. */
    private Path rows() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int doc = 0; doc < DOCUMENTS; doc++) {
            rows.add(row(doc, "It may rain on day " + doc + ".", "may", "probable"));
            rows.add(row(doc, "He is believed to live there.", "believed", "doxastic"));
            rows.add(row(doc, "If it snows, they stay.", "If", "condition"));
            rows.add(row(doc, "They asked whether it snows.", "whether", "investigation"));
            rows.add("{\"doc\": \"" + doc + "\", \"text\": \"He can swim there.\", \"cues\": []}");
        }
        return Files.write(folder.resolve("rows.jsonl"), rows, StandardCharsets.UTF_8);
    }

    private static String row(int doc, String text, String cue, String kind) {
        int start = text.indexOf(cue);
        return "{\"doc\": \"" + doc + "\", \"text\": \"" + text + "\", \"cues\": [{\"start\": " + start + ", \"end\": "
                + (start + cue.length()) + ", \"type\": \"" + kind + "\"}]}";
    }

    private static List<TrainedFile> train(Path rows, boolean groups) throws IOException {
        TrainingRun run = new TrainingRun(7, LocalDate.of(2026, 1, 2), groups, line -> {});
        return new CueTrainer().train(List.of(rows), run);
    }

    @Test
    void theSameRowsAndSeedGiveTheSameBytes() throws IOException {
        Path rows = rows();

        assertThat(train(rows, false)).isEqualTo(train(rows, false));
    }

    @Test
    void theFileSaysWhatItWasTrainedOnAndHowWell() throws IOException {
        String content = train(rows(), false).get(0).content();
        ModelFile file = ModelReader.read("cues.tsv", content);

        assertThat(file.outputs()).isEqualTo(CueModel.outputs());
        assertThat(file.text("date")).isEqualTo("2026-01-02");
        assertThat(file.text("seed")).isEqualTo("7");
        assertThat(file.text("trained-on")).startsWith("100 candidates").contains("80 cues");
        assertThat(file.text("cross-validated")).startsWith("F1 of exact spans 1.000");
        assertThat(CueModel.read("cues.tsv", content).threshold()).isBetween(0.0, 1.0);
    }

    @Test
    void aTermSpeaksForItsKindAndAgainstTheOthers() throws IOException {
        String content = train(rows(), false).get(0).content();
        ModelFile file = ModelReader.read("cues.tsv", content);

        ModelRow may = file.rows().stream()
                .filter(row -> row.feature().equals("t:may"))
                .findFirst()
                .orElseThrow();
        assertThat(may.weights().get(0)).isPositive();
        assertThat(may.weights().subList(1, 4)).allMatch(weight -> weight < 0);
    }

    @Test
    void eachGroupOfFeaturesIsLeftOutOnce() throws IOException {
        TrainedFile table = train(rows(), true).get(1);

        assertThat(table.name()).isEqualTo("cues-groups.tsv");
        assertThat(table.content().lines().map(line -> line.split("\t", -1)[0]))
                .startsWith("without", "nothing")
                .hasSize(2 + CueFeatureGroups.ALL.size());
    }

    @Test
    void everyFeatureOfTheModelIsOfSomeGroup() throws IOException {
        String content = train(rows(), false).get(0).content();
        ModelFile file = ModelReader.read("cues.tsv", content);

        assertThat(file.rows())
                .extracting(ModelRow::feature)
                .filteredOn(feature -> !feature.equals(ModelFile.INTERCEPT))
                .allMatch(feature -> CueFeatureGroups.ALL.values().stream().anyMatch(group -> group.test(feature)));
    }
}
