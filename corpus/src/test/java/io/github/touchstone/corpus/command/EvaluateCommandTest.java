package io.github.touchstone.corpus.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.evaluate.Tasks;
import io.github.touchstone.corpus.table.Look;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

    private static final String HEDGED = "{\"doc\": \"a\", \"text\": \"It may perhaps have rained in the night.\","
            + " \"label\": true, \"cues\": [{\"start\": 3, \"end\": 6, \"type\": \"probable\"}]}\n";
    private static final String PLAIN =
            "{\"doc\": \"b\", \"text\": \"The river rose by two metres in 1910.\", \"label\": false}\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void figuresOfSeveralFilesComeInTheOrderOfTheArguments() throws IOException {
        String b = file("b.jsonl", HEDGED + PLAIN);
        String a = file("a.jsonl", PLAIN + HEDGED);

        assertThat(run("evaluate", "hedging", b, a, "--to", "json")).isZero();

        assertThat(json().get("task").asString()).isEqualTo("hedging");
        assertThat(json().get("files"))
                .extracting(file -> file.get("file").asString())
                .containsExactly(b, a);
        assertThat(json().get("files").get(0).get("f1").doubleValue()).isEqualTo(1);
        assertThat(json().get("files").get(0).get("baselines").propertyNames())
                .containsExactly("hedges", "weasels", "always");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void everyTaskReadsItsRows() throws IOException {
        assertThat(run("evaluate", "cues", file("a.jsonl", HEDGED + PLAIN))).isZero();
        assertThat(run("evaluate", "certainty", file("b.jsonl", "{\"text\": \"It may rain.\", \"certainty\": 2}")))
                .isZero();
        assertThat(run("evaluate", "checkable", file("c.jsonl", "{\"text\": \"It rained.\", \"label\": true}")))
                .isZero();
        assertThat(output()).contains("cues · ").contains("certainty · ").contains("checkable · ");
    }

    @Test
    void aLineThatIsNoRowIsNamedWithItsFileAndTheOtherFilesAreEvaluated() throws IOException {
        String bad = file("bad.jsonl", HEDGED + "{\"label\": true}\n");
        String good = file("good.jsonl", HEDGED + PLAIN);

        assertThat(run("evaluate", "hedging", bad, good, "--to", "json")).isEqualTo(1);
        assertThat(json().get("files")).hasSize(1);
        assertThat(error()).isEqualTo("touchstone: " + bad + ":2: \"text\" is missing: expected a text");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String gone = folder.resolve("gone.jsonl").toString();

        assertThat(run("evaluate", "hedging", gone)).isEqualTo(1);
        assertThat(error()).isEqualTo("touchstone: " + gone + ": no such file or folder");
        assertThat(output()).isEmpty();
    }

    @Test
    void anUnknownTaskIsRefusedWithTheOnesThereAre() throws IOException {
        assertThat(run("evaluate", "guessing", file("a.jsonl", PLAIN))).isEqualTo(2);
        assertThat(error())
                .isEqualTo("touchstone: guessing: no such task, expected one of " + String.join(", ", Tasks.names()));
    }

    @Test
    void anUnknownFormIsRefused() throws IOException {
        assertThat(run("evaluate", "hedging", file("a.jsonl", PLAIN), "--to", "html"))
                .isEqualTo(2);
        assertThat(error()).contains("expected one of table, json but was 'html'");
    }

    @Test
    void rowsAreNotOverwrittenByTheFigures() throws IOException {
        String rows = file("a.jsonl", PLAIN);

        assertThat(run("evaluate", "hedging", rows, "--out", rows)).isEqualTo(2);
        assertThat(Files.readString(Path.of(rows))).isEqualTo(PLAIN);
    }

    @Test
    void figuresGoIntoAFileAsTheyWouldToTheTerminal() throws IOException {
        String rows = file("a.jsonl", HEDGED + PLAIN);
        Path figures = folder.resolve("figures.json");
        run("evaluate", "hedging", rows, "--to", "json");

        assertThat(run("evaluate", "hedging", rows, "--to", "json", "--out", figures.toString()))
                .isZero();
        assertThat(Files.readString(figures)).isEqualTo(output());
    }

    @Test
    void aSecondRunWritesTheSameReports() throws IOException {
        String rows = file("rows.jsonl", HEDGED + PLAIN);
        Path reports = folder.resolve("reports/hedging");

        assertThat(run("evaluate", "hedging", rows, "--report", reports.toString()))
                .isZero();
        String page = Files.readString(reports.resolve("hedging-rows.md"));
        String table = Files.readString(reports.resolve("accuracy.csv"));
        run("evaluate", "hedging", rows, "--report", reports.toString());

        assertThat(page).contains("| measured | 2026-03-01 |").contains("| split | held out from training |");
        assertThat(table.lines()).hasSize(2);
        assertThat(reports.resolve("hedging-rows.md")).hasContent(page);
        assertThat(Files.readString(reports.resolve("accuracy.csv"))).isEqualTo(table);
    }

    @Test
    void theReportSaysTheSplitItIsTold() throws IOException {
        String rows = file("rows.jsonl", HEDGED + PLAIN);

        run("evaluate", "hedging", rows, "--report", folder.toString(), "--split", "trained on these rows");

        assertThat(folder.resolve("hedging-rows.md")).content().contains("| split | trained on these rows |");
    }

    @Test
    void aReportFolderThatCannotBeMadeIsNamed() throws IOException {
        String rows = file("rows.jsonl", HEDGED);

        assertThat(run("evaluate", "hedging", rows, "--report", rows)).isEqualTo(2);
        assertThat(error()).startsWith("touchstone: --report " + rows + ": ").contains("expected a folder");
    }

    @Test
    void contradictionHasTheFiguresThatOthersRelyOn() {
        String pairs = "src/test/resources/io/github/touchstone/corpus/evaluate/pairs.jsonl";

        assertThat(run("evaluate", "contradiction", pairs, "--judge", "typed", "--to", "json"))
                .isZero();

        JsonNode file = json().get("files").get(0);
        assertThat(file.get("rows").intValue()).isEqualTo(10);
        assertThat(file.propertyNames())
                .contains("accuracy", "bestF1", "bestAccuracy", "falseAlarmsOnSupports", "threeWayAccuracy");
        assertThat(file.get("precisionAtRecall").propertyNames()).containsExactly("0.20", "0.35", "0.45", "0.55");
        assertThat(file.get("groups").get("amounts").get("rows").intValue()).isEqualTo(2);
        assertThat(file.get("baselines").propertyNames()).contains("textOnly", "wordOverlap", "negationMismatch");
    }

    @Test
    void aPairThatIsNoneIsNamedWithItsLine() throws IOException {
        String bad = file("bad.jsonl", "{\"fact\": \"a\", \"text\": \"b\", \"label\": true}\n");

        assertThat(run("evaluate", "contradiction", bad)).isEqualTo(1);
        assertThat(error())
                .isEqualTo("touchstone: " + bad + ":1: \"label\": expected a text in quotation marks, found boolean");
    }

    @Test
    void anUnknownJudgeIsRefused() throws IOException {
        assertThat(run("evaluate", "contradiction", file("a.jsonl", ""), "--judge", "oracle"))
                .isEqualTo(2);
        assertThat(error()).contains("expected one of typed but was 'oracle'");
    }

    @Test
    void documentsAreHeldAgainstFactsAndWhatIsFoundIsListed() throws IOException {
        String facts = file(
                "facts.json",
                "[{\"id\": \"opening\", \"statement\": \"Queen Victoria opened the Tay Bridge"
                        + " on 1 June 1878.\"}]");
        String document = file("a.txt", "Queen Victoria opened the Tay Bridge on 1 June 1888. It is long.");
        Path list = folder.resolve("found.jsonl");

        assertThat(run(
                        "evaluate",
                        "contradiction",
                        "--documents",
                        facts,
                        document,
                        "--list",
                        list.toString(),
                        "--to",
                        "json"))
                .isZero();

        JsonNode file = json().get("files").get(0);
        assertThat(file.get("rows").intValue()).isEqualTo(2);
        assertThat(file.get("falseAlarmsPer1000Sentences").doubleValue()).isEqualTo(500);
        JsonNode found = JsonMapper.shared().readTree(Files.readString(list));
        assertThat(found.get("document").asString()).isEqualTo("a.txt");
        assertThat(found.get("fact").asString()).isEqualTo("opening");
        assertThat(found.get("textPiece").asString()).isEqualTo("1 June 1888");
        assertThat(found.get("factPiece").asString()).isEqualTo("1 June 1878");
    }

    @Test
    void factsAreForContradictionAlone() throws IOException {
        assertThat(run("evaluate", "hedging", "--documents", "facts.json", file("a.jsonl", PLAIN)))
                .isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: --documents facts.json: expected the task contradiction");
    }

    @Test
    void aListNeedsDocuments() throws IOException {
        assertThat(run("evaluate", "contradiction", file("a.jsonl", ""), "--list", "found.jsonl"))
                .isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: --list found.jsonl: expected --documents beside it");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Look.FILE);
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        return CommandLines.run(terminal, clock, arguments);
    }

    private String file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), rows).toString();
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(output());
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
