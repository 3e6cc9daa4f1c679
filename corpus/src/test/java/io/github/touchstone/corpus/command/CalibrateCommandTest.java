package io.github.touchstone.corpus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.corpus.accuracy.RankCorrelation;
import io.github.touchstone.corpus.calibrate.LabelledDocument;
import io.github.touchstone.corpus.calibrate.LabelledFile;
import io.github.touchstone.corpus.table.Look;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.FactReader;
import io.github.touchstone.score.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalibrateCommandTest {

    private static final String LABELS = "samples/labels.csv";
    private static final String FACTS = "samples/facts.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void scoringByWhatItWritesGivesTheAgreementThatItStates() throws IOException {
        Path own = folder.resolve("own.json");

        assertThat(run(
                        "calibrate",
                        LABELS,
                        "--facts",
                        FACTS,
                        "--name",
                        "OURS",
                        "--out",
                        own.toString(),
                        "--to",
                        "json"))
                .isZero();

        Profile profile = Profile.read(own);
        FactBase facts = FactReader.read(Path.of(FACTS));
        ReliabilityScorer scorer =
                ReliabilityScorer.builder().profile(profile).facts(facts).build();
        List<LabelledDocument> documents = LabelledFile.read(Path.of(LABELS));
        double[] scores = documents.stream()
                .mapToDouble(document ->
                        scorer.score(document.document()).score().value().orElseThrow())
                .toArray();
        double[] labels =
                documents.stream().mapToDouble(LabelledDocument::reliability).toArray();
        assertThat(profile.name()).isEqualTo("OURS");
        assertThat(RankCorrelation.spearman(scores, labels).orElseThrow())
                .isEqualTo(figure("fit", "spearman"), within(1e-12));
        assertThat(RankCorrelation.kendall(scores, labels).orElseThrow())
                .isEqualTo(figure("fit", "kendall"), within(1e-12));
    }

    @Test
    void eachFigureLiesInItsInterval() {
        run("calibrate", LABELS, "--facts", FACTS, "--to", "json");

        for (String which : List.of("before", "after", "fit")) {
            JsonNode spearman = json().get(which).get("spearman");
            assertThat(spearman.get("value").asDouble())
                    .isBetween(
                            spearman.get("low").asDouble(), spearman.get("high").asDouble());
        }
        assertThat(json().get("documents").asInt()).isEqualTo(16);
        assertThat(json().get("folds").asInt()).isEqualTo(16);
        assertThat(json().get("start").asString()).isEqualTo("NEWS");
    }

    @Test
    void theTableShowsBeforeAndAfterAndWhatWasFitted() {
        assertThat(run("calibrate", LABELS, "--profile", "blog")).isZero();

        assertThat(output())
                .containsPattern("before, BLOG +0\\.\\d{3} +[−0].* to 0")
                .contains("after, documents not seen", "after, documents fitted to", "gain")
                .contains("16 documents, each scored by a profile fitted to all others")
                .containsPattern("citation +25.00 +\\d+\\.\\d+ +0.2000 +\\d");
    }

    @Test
    void whereTheLabelsHangOnNothingItWarns() throws IOException {
        String rows = LabelledFile.read(Path.of(LABELS)).stream()
                .map(document -> Path.of("samples/documents", document.name()).toAbsolutePath() + ","
                        + document.name().hashCode() % 7)
                .collect(Collectors.joining("\n", "document,reliability\n", "\n"));

        assertThat(run("calibrate", file("labels.csv", rows))).isZero();
        assertThat(error()).startsWith("touchstone: warning: ");
    }

    @Test
    void aDocumentWithoutAScoreIsLeftOutAndNamed() throws IOException {
        String rows = LabelledFile.read(Path.of(LABELS)).stream()
                .map(document ->
                        Path.of("samples/documents", document.name()).toAbsolutePath() + "," + document.reliability())
                .collect(Collectors.joining("\n", "document,reliability\n", "\n"));
        file("short.txt", "Too short.");

        run("calibrate", file("labels.csv", rows + "short.txt,3\n"), "--to", "json");

        assertThat(json().get("leftOut").get(0).asString()).startsWith("short.txt: 2 words");
        assertThat(error()).contains("touchstone: left out short.txt: 2 words");
    }

    @Test
    void tooFewDocumentsAreRefused() throws IOException {
        String text =
                "{\"text\": \"" + "The council met on Monday and voted. ".repeat(10) + "\", \"reliability\": 3}\n";

        assertThat(run("calibrate", file("labels.jsonl", text.repeat(11)))).isEqualTo(2);
        assertThat(error())
                .isEqualTo("touchstone: " + folder.resolve("labels.jsonl")
                        + ": 11 documents that get a score: expected 12 or more, for fewer cannot tell one profile from"
                        + " another");
        err.reset();
        assertThat(run("calibrate", file("labels.jsonl", text.repeat(12)))).isEqualTo(2);
        assertThat(error()).contains("all documents have the same reliability");
    }

    @Test
    void aFileThatIsNotThereOrMalformedIsNamed() throws IOException {
        assertThat(run("calibrate", "no-such.csv")).isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: no-such.csv: no such file or folder");
        err.reset();
        String labels = file("labels.csv", "document,reliability\ngone.txt,2\n");
        assertThat(run("calibrate", labels)).isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: " + labels + ":2: \"document\" is gone.txt: no such file or folder");
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path own = folder.resolve("own.json");
        run("calibrate", LABELS, "--seed", "3", "--to", "json", "--out", own.toString());
        String figures = output();
        String profile = Files.readString(own);
        out.reset();
        run("calibrate", LABELS, "--seed", "3", "--to", "json", "--out", own.toString());

        assertThat(output()).isEqualTo(figures);
        assertThat(own).content(StandardCharsets.UTF_8).isEqualTo(profile);
    }

    private double figure(String which, String name) {
        return json().get(which).get(name).get("value").asDouble();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandLines.run(
                new Terminal(
                        InputStream.nullInputStream(), out, errors, StandardCharsets.UTF_8, new Look(100, true, false)),
                arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private JsonNode json() {
        return new JsonMapper().readTree(output());
    }
}
