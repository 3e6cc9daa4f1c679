package io.github.touchstone.corpus.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.table.Look;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactsCommandTest {

    private static final String TABLE = """
            id,statement,subject,relation,value
            invasion,Germany invaded the Soviet Union on 22 June 1941.,,,
            capital,,Germany,capital,Berlin
            """;
    private static final String REVIEWS = """
            [{"@type": "ClaimReview", "url": "https://example.org/1", "claimReviewed": "Pigs fly.",
              "reviewRating": {"alternateName": "False"}},
             {"@type": "ClaimReview", "url": "https://example.org/2", "claimReviewed": "Cats purr.",
              "reviewRating": {"alternateName": "Half true"}}]
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void countsAndReasonsAreShownByFile() throws IOException {
        assertThat(run("facts", file("a.csv", TABLE), file("b.json", REVIEWS))).isZero();

        assertThat(output())
                .contains("3 facts", "no duplicates", "no possible contradictions")
                .containsPattern("2 +csv +" + folder + "/a.csv")
                .containsPattern("1 +claim-review +" + folder + "/b.json")
                .containsPattern("1 +left out +rated neither true nor false, first in line 3");
        assertThat(error()).isEmpty();
    }

    @Test
    void duplicatesAndContradictionsAreNamedWithFileAndLineOfBoth() throws IOException {
        String first = file("a.csv", TABLE);
        String second = file("b.txt", """
                # said again
                germany invaded the Soviet Union on 22 June 1941
                Germany invaded the Soviet Union on 21 June 1941.
                """);
        String third = file(
                "c.json",
                "[{\"id\": \"c\", \"subject\": \"Germany\", \"relation\": \"capital\", \"value\": \"Bonn\"}]");

        assertThat(run("facts", first, second, third, "--to", "json")).isZero();

        JsonNode review = json();
        assertThat(review.get("facts").asInt()).isEqualTo(5);
        assertThat(review.get("duplicates")).hasSize(1);
        assertRemark(review.get("duplicates").get(0), "same-statement", first + ":2", second + ":2");
        assertRemark(review.get("contradictions").get(0), "other-value", first + ":3", third + ":1");
        assertRemark(review.get("contradictions").get(1), "date", first + ":2", second + ":3");
    }

    @Test
    void quickAsksNoJudge() throws IOException {
        String file = file("a.txt", """
                Germany invaded the Soviet Union on 22 June 1941.
                Germany invaded the Soviet Union on 21 June 1941.
                """);

        run("facts", file, "--quick", "--to", "json");

        assertThat(json().get("contradictions")).isEmpty();
    }

    @Test
    void aFormCanBeForced() throws IOException {
        assertThat(run("facts", file("a.csv", "Snow is white.\n"), "--form", "sentences"))
                .isZero();
        assertThat(output()).contains("1 fact").containsPattern("1 +sentences");
    }

    @Test
    void aFileWithAnErrorIsOneLineAndDoesNotStopTheRest() throws IOException {
        String bad = file("bad.csv", "id,statement\na\n");

        assertThat(run("facts", bad, file("a.csv", TABLE), folder + "/none.json"))
                .isEqualTo(1);
        assertThat(output()).contains("2 facts");
        assertThat(error().lines())
                .containsExactly(
                        "touchstone: " + bad + ":2: 1 fields: expected 2, as in the header",
                        "touchstone: " + folder + "/none.json: no such file or folder");
    }

    @Test
    void anUnknownFormIsWrongUsage() throws IOException {
        assertThat(run("facts", file("a.csv", TABLE), "--form", "table")).isEqualTo(2);
        assertThat(error()).contains("json, csv, claim-review, wikidata, sentences");
    }

    @Test
    void scoreTakesSeveralFilesOfFactsInAnyForm() throws IOException {
        String text = "Germany invaded the Soviet Union on 22 June 1942. The capital of Germany is Berlin. ";
        String document = file("text.txt", text + "The rest of the story is told in many other books about the war.");

        assertThat(run(
                        "score",
                        document,
                        "--facts",
                        file("a.csv", TABLE),
                        "--facts",
                        file("b.json", REVIEWS),
                        "--to",
                        "json"))
                .isZero();
        assertThat(output()).contains("\"fact\":\"invasion\"");
    }

    private static void assertRemark(JsonNode remark, String kind, String first, String second) {
        assertThat(remark.get("kind").asString()).isEqualTo(kind);
        assertThat(place(remark.get("first"))).isEqualTo(first);
        assertThat(place(remark.get("second"))).isEqualTo(second);
    }

    private static String place(JsonNode fact) {
        return fact.get("file").asString() + ":" + fact.get("line").asInt();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandLines.run(
                new Terminal(InputStream.nullInputStream(), out, errors, StandardCharsets.UTF_8, Look.FILE), arguments);
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
