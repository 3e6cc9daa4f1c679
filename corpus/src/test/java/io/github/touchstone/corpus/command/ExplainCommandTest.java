package io.github.touchstone.corpus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.touchstone.corpus.table.Look;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    private static final String NEWS = "samples/documents/council-budget-news-report.txt";
    private static final String MILL = "samples/documents/hitler-stalin-article-mill.txt";
    private static final String FACTS = "samples/facts.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void theTableTellsStartSumsAndScore() {
        assertThat(run("explain", NEWS)).isZero();

        assertThat(output())
                .contains("+100.00  every text starts here")
                .containsPattern("hedging · can take or give \\d+\\.\\d\\d points")
                .containsPattern("[−+]\\d+\\.\\d\\d  sum of citation")
                .containsPattern(" \\d+\\.\\d\\d  score, 95 % interval \\d+\\.\\d\\d to \\d+\\.\\d\\d")
                .contains("contradiction · takes and gives nothing: no reference facts were given");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWS, MILL, "samples/documents/nazi-soviet-talks-encyclopedia.html"})
    void thePointsOfAllRowsAddUpToTheScore(String document) {
        run("score", document, "--facts", FACTS, "--to", "json");
        double score = json().get(0).get("score").get("value").asDouble();
        out.reset();
        run("explain", document, "--facts", FACTS, "--to", "csv");

        assertThat(CsvReader.builder().ofNamedCsvRecord(output()).stream()
                        .mapToDouble(row -> Double.parseDouble(row.getField("points")))
                        .sum())
                .isEqualTo(score, within(1e-6));
    }

    @Test
    void theStartAndTheSumsOfTheSignalsAreTheScore() {
        run("explain", MILL, "--facts", FACTS, "--to", "json");
        JsonNode account = json();
        double sum = account.get("start").asDouble()
                + StreamSupport.stream(account.get("signals").spliterator(), false)
                        .mapToDouble(signal -> signal.get("points").asDouble())
                        .sum();

        assertThat(sum).isEqualTo(account.get("score").asDouble(), within(1e-6));
    }

    @Test
    void aFindingStandsWithItsPlaceItsWordsAndItsReason() {
        run("explain", NEWS, "--to", "csv");
        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(output()).stream()
                .filter(one -> one.getField("words").equals("just under"))
                .findFirst()
                .orElseThrow();

        assertThat(row.getField("line")).isEqualTo("35");
        assertThat(row.getField("column")).isEqualTo("46");
        assertThat(row.getField("rule")).isEqualTo("hedge/approximator");
        assertThat(row.getField("reason")).startsWith("“just under” leaves the measure open.");
    }

    @Test
    void whatMendingWouldBringIsTold() {
        run("explain", NEWS, "--to", "json");
        JsonNode json = json();

        assertThat(StreamSupport.stream(json.get("signals").spliterator(), false)
                        .filter(signal -> signal.get("signal").asString().equals("assertion"))
                        .flatMap(signal ->
                                StreamSupport.stream(signal.get("entries").spliterator(), false)))
                .anySatisfy(entry -> {
                    assertThat(entry.get("mend").asString()).isNotBlank();
                    assertThat(entry.get("gain").asDouble()).isPositive();
                });
    }

    @Test
    void aTextThatGetsNoScoreIsExplainedToo() throws IOException {
        assertThat(run("explain", file("a.txt", "Perhaps it rains."))).isZero();

        assertThat(output()).contains("no score: ", "0.00  1:1 ").doesNotContain("every text starts here", "95 %");
    }

    @Test
    void aProfileOfOnesOwnIsTaken() throws IOException {
        String profile = file("own.json", """
                {"name": "OWN", "signals": {
                  "hedging": {"weight": 1, "scale": 1}, "assertion": {"weight": 1, "scale": 1},
                  "citation": {"weight": 2, "scale": 1}, "contradiction": {"weight": 0, "scale": 1, "basis": "remainder"}
                }}
                """);

        assertThat(run("explain", NEWS, "--profile", profile)).isZero();
        assertThat(output()).contains("profile OWN", "citation · can take or give 50.00 points");
    }

    @Test
    void aProfileWithAnErrorIsNamedWithLineAndField() throws IOException {
        String profile = file("own.json", "{\n\"nmae\": \"OWN\"}");

        assertThat(run("explain", NEWS, "--profile", profile)).isEqualTo(2);
        assertThat(error()).startsWith("touchstone: --profile own.json:2: \"nmae\": expected one of [");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("explain", "no-such.txt")).isEqualTo(1);
        assertThat(error()).isEqualTo("touchstone: no-such.txt: no such file or folder");
    }

    @Test
    void theDocumentIsNotOverwritten() throws IOException {
        String text = file("a.txt", "Perhaps it rains.");

        assertThat(run("explain", text, "--out", text)).isEqualTo(2);
        assertThat(Path.of(text)).content(StandardCharsets.UTF_8).isEqualTo("Perhaps it rains.");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandLines.run(
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        errors,
                        StandardCharsets.UTF_8,
                        new Look(100, true, false)),
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
