package io.github.touchstone.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SarifWriterTest {

    private static final Document TEXT = Document.plain(SarifLogs.TEXT);
    private static final Report REPORT = SarifLogs.SCORER.score(TEXT);

    @Test
    void everyFindingIsAResultUnderItsRuleWithItsIdAndItsPlace() throws IOException {
        JsonNode run = SarifLogs.run(SarifLogs.log("a.txt", TEXT, REPORT));
        JsonNode rules = run.get("tool").get("driver").get("rules");

        assertThat(run.get("results")).hasSize(REPORT.findings().size());
        for (int i = 0; i < REPORT.findings().size(); i++) {
            Finding finding = REPORT.findings().get(i);
            JsonNode result = run.get("results").get(i);
            JsonNode region = place(result).get("region");
            assertThat(result.get("ruleId").asString()).isEqualTo(finding.rule());
            assertThat(finding.rule())
                    .startsWith(
                            rules.get(result.get("ruleIndex").asInt()).get("id").asString());
            assertThat(result.get("partialFingerprints")
                            .get("touchstoneFindingId/v1")
                            .asString())
                    .isEqualTo(finding.id());
            assertThat(region.get("charOffset").asInt())
                    .isEqualTo(finding.span().start());
            assertThat(region.get("charLength").asInt())
                    .isEqualTo(finding.span().length());
            assertThat(result.get("message").get("text").asString()).startsWith(MessageText.plain(finding.reason()));
        }
    }

    @Test
    void theRunSaysHowPlacesAreCountedAndWhatMadeIt() throws IOException {
        JsonNode run = SarifLogs.run(SarifLogs.log("a.txt", TEXT, REPORT));
        JsonNode driver = run.get("tool").get("driver");

        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run.get("originalUriBaseIds").has("DOCUMENTS")).isTrue();
        assertThat(driver.get("version").asString()).isEqualTo(REPORT.versions().library());
        assertThat(driver.get("properties").get("models").asString())
                .isEqualTo(REPORT.versions().models());
    }

    @Test
    void aDocumentIsAnArtifactWithItsScore() throws IOException {
        JsonNode run = SarifLogs.run(SarifLogs.log("a b.txt", TEXT, REPORT));
        JsonNode artifact = run.get("artifacts").get(0);
        JsonNode location = place(run.get("results").get(0)).get("artifactLocation");

        assertThat(artifact.get("properties").get("score").asDouble())
                .isEqualTo(REPORT.score().value().orElseThrow());
        assertThat(artifact.get("location").get("uri").asString()).isEqualTo("a%20b.txt");
        assertThat(location.get("uri").asString()).isEqualTo("a%20b.txt");
        assertThat(location.get("uriBaseId").asString()).isEqualTo("DOCUMENTS");
        assertThat(location.get("index").asInt()).isZero();
    }

    @Test
    void manyDocumentsStandInOneRunEachAsItsOwnArtifact() throws IOException {
        StringWriter out = new StringWriter();
        SarifWriter writer = new SarifWriter(out);
        writer.add("a.txt", TEXT, REPORT);
        writer.add("b.txt", TEXT, REPORT);
        writer.finish();
        JsonNode run = SarifLogs.run(out.toString());

        assertThat(run.get("results")).hasSize(2 * REPORT.findings().size());
        assertThat(StreamSupport.stream(run.get("artifacts").spliterator(), false)
                        .map(artifact -> artifact.get("location").get("uri").asString()))
                .containsExactly("a.txt", "b.txt");
        assertThat(place(run.get("results").get(REPORT.findings().size()))
                        .get("artifactLocation")
                        .get("index")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aDocumentIsWrittenWhenItIsGiven() throws IOException {
        StringWriter out = new StringWriter();
        SarifWriter writer = new SarifWriter(out);
        writer.add("a.txt", Document.plain("Some experts say so. ".repeat(2000)), REPORT);

        assertThat(out.toString()).contains("\"ruleId\":");
    }

    @Test
    void withoutStatesNothingIsSaidOfSuppressionsOrABaseline() throws IOException {
        String log = SarifLogs.log("a.txt", TEXT, REPORT);

        assertThat(log).doesNotContain("suppressions", "baselineState");
    }

    @Test
    void whatWasDismissedIsSuppressedAndAllElseIsNot() throws IOException {
        Suppression suppression = new Suppression(Suppression.Kind.EXTERNAL, "A. Editor: checked by hand");
        StringWriter out = new StringWriter();
        SarifWriter writer = new SarifWriter(out);
        writer.add(
                "a.txt",
                TEXT,
                REPORT,
                finding -> finding.rule().equals("hedge/weasel")
                        ? new ResultState(Optional.of(BaselineState.UNCHANGED), List.of(suppression))
                        : new ResultState(Optional.of(BaselineState.NEW), List.of()));
        writer.finish();

        for (JsonNode result : SarifLogs.run(out.toString()).get("results")) {
            boolean weasel = result.get("ruleId").asString().equals("hedge/weasel");
            assertThat(result.get("suppressions")).hasSize(weasel ? 1 : 0);
            assertThat(result.get("baselineState").asString()).isEqualTo(weasel ? "unchanged" : "new");
            if (weasel) {
                JsonNode told = result.get("suppressions").get(0);
                assertThat(told.get("kind").asString()).isEqualTo("external");
                assertThat(told.get("justification").asString()).isEqualTo("A. Editor: checked by hand");
            }
        }
    }

    @Test
    void aFindingThatIsGoneIsAbsentAndNamesItsDocument() throws IOException {
        StringWriter out = new StringWriter();
        SarifWriter writer = new SarifWriter(out);
        writer.addGone(new GoneResult("a.txt", "00000000000000aa", "hedge/weasel", "It hid who said so."));
        writer.finish();
        JsonNode result = SarifLogs.run(out.toString()).get("results").get(0);

        assertThat(result.get("baselineState").asString()).isEqualTo("absent");
        assertThat(place(result).get("artifactLocation").get("uri").asString()).isEqualTo("a.txt");
    }

    @Test
    void bracesAndLinksInWordsAreNotRead() throws IOException {
        Set<String> related = new TreeSet<>();
        for (JsonNode result :
                SarifLogs.run(SarifLogs.log("a.txt", TEXT, REPORT)).get("results")) {
            result.get("relatedLocations")
                    .forEach(location ->
                            related.add(location.get("message").get("text").asString()));
        }

        assertThat(related)
                .contains("Fact invasion: Germany invaded the Soviet Union on 22 June 1941. (A history {{1}})");
        assertThat(MessageText.plain("[a](b) {0}")).isEqualTo("[a] (b) {{0}}");
    }

    @Test
    void aFactWithAnAddressIsALinkToIt() throws IOException {
        assertThat(SarifLogs.log("a.txt", TEXT, REPORT))
                .contains("\"artifactLocation\":{\"uri\":\"https://example.org/a\"}");
    }

    @Test
    void theSameReportsGiveTheSameLog() throws IOException {
        assertThat(SarifLogs.log("a.txt", TEXT, REPORT)).isEqualTo(SarifLogs.log("a.txt", TEXT));
    }

    @Test
    void anOutputThatFailsIsAnInputOutputError() {
        SarifWriter writer = new SarifWriter(new BrokenWriter());

        assertThatThrownBy(writer::finish).isInstanceOf(IOException.class).hasMessage("Broken pipe");
    }

    private static JsonNode place(JsonNode result) {
        return result.get("locations").get(0).get("physicalLocation");
    }

    private static final class BrokenWriter extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
