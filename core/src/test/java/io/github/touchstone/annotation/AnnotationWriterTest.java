package io.github.touchstone.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationWriterTest {

    private static final Document TEXT = Document.plain("""
            Some experts say that the talks may have failed 😀. According to Molotov, the talks went well.
            Germany invaded the Soviet Union on 22 June 1940. The treaty was signed in Moscow on 23 August 1939.[1]
            The ministry sold 900,000 tons of oil, and it is clear that the price was low. Poland was divided in two.
            """);

    private static final Fact INVASION = Fact.builder("invasion")
            .statement("Germany invaded the Soviet Union on 22 June 1941.")
            .source(new Fact.Source("A history", "https://example.org/a"))
            .build();

    private static final ReliabilityScorer SCORER =
            ReliabilityScorer.builder().facts(FactBase.of(List.of(INVASION))).build();

    private static final Report REPORT = SCORER.score(TEXT);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource());

    private static String resource() {
        String file = "collection.schema.json";
        try (InputStream in = Objects.requireNonNull(AnnotationWriterTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "", "ö b/😀.txt", "/x.txt", "https://example.org/a?b"})
    void aCollectionHasWhatTheModelRequires(String name) throws IOException {
        assertThat(flaws(collection(name))).isEmpty();
    }

    @Test
    void aCollectionWithoutDocumentsHasNoItems() throws IOException {
        StringWriter out = new StringWriter();
        new AnnotationWriter(out).finish();

        assertThat(flaws(out.toString())).isEmpty();
        assertThat(JsonMapper.shared().readTree(out.toString()).get("total").asInt())
                .isZero();
    }

    private static List<String> flaws(String collection) {
        return SCHEMA
                .validate(
                        collection,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyFindingIsAnAnnotationWithItsReasonAndItsPlaceInCodePoints() throws IOException {
        List<JsonNode> annotations = items(collection("a.txt"));

        assertThat(annotations).hasSize(REPORT.findings().size());
        for (int i = 0; i < annotations.size(); i++) {
            Finding finding = REPORT.findings().get(i);
            JsonNode annotation = annotations.get(i);
            JsonNode position = annotation.get("target").get("selector").get(0);
            assertThat(annotation.get("id").asString()).isEqualTo("urn:touchstone:finding:" + finding.id() + ":a.txt");
            assertThat(annotation.get("body").get(0).get("value").asString()).isEqualTo(finding.reason());
            assertThat(annotation.get("body").get(1).get("value").asString()).isEqualTo(finding.rule());
            assertThat(position.get("start").asInt())
                    .isEqualTo(TEXT.source().codePointCount(0, finding.span().start()));
            assertThat(annotation.get("motivation").asString())
                    .isEqualTo(finding.contribution() == 0 ? "commenting" : "assessing");
        }
    }

    @Test
    void aQuoteHasThirtyTwoCodePointsAroundIt() throws IOException {
        JsonNode weasel =
                items(collection("a.txt")).get(0).get("target").get("selector").get(1);
        JsonNode clash = items(collection("a.txt")).stream()
                .filter(item -> item.get("body").get(1).get("value").asString().equals("contradiction/date"))
                .findFirst()
                .orElseThrow()
                .get("target")
                .get("selector")
                .get(1);

        assertThat(weasel.get("prefix").asString()).isEmpty();
        assertThat(clash.get("exact").asString()).startsWith("Germany invaded");
        assertThat(clash.get("prefix").asString()).isEqualTo("to Molotov, the talks went well.\n".substring(1));
        assertThat(clash.get("suffix")
                        .asString()
                        .codePointCount(0, clash.get("suffix").asString().length()))
                .isEqualTo(32);
    }

    @Test
    void aClashHasTheFactAndALinkToItsSource() throws IOException {
        assertThat(collection("a.txt"))
                .contains(
                        "\"purpose\":\"describing\",\"format\":\"text/plain\","
                                + "\"value\":\"Germany invaded the Soviet Union on 22 June 1941.\"",
                        "\"purpose\":\"linking\",\"source\":\"https://example.org/a\"");
    }

    @Test
    void sameFindingsOfTwoDocumentsAreTwoAnnotations() throws IOException {
        StringWriter out = new StringWriter();
        AnnotationWriter writer = new AnnotationWriter(out);
        writer.add("a.txt", TEXT, REPORT);
        writer.add("b.txt", TEXT, REPORT);
        writer.finish();

        assertThat(items(out.toString()).stream().map(item -> item.get("id").asString()))
                .doesNotHaveDuplicates()
                .hasSize(2 * REPORT.findings().size());
        assertThat(JsonMapper.shared().readTree(out.toString()).get("total").asInt())
                .isEqualTo(2 * REPORT.findings().size());
    }

    @Test
    void anOutputThatFailsIsAnInputOutputError() {
        AnnotationWriter writer = new AnnotationWriter(new BrokenWriter());

        assertThatThrownBy(writer::finish).isInstanceOf(IOException.class).hasMessage("Broken pipe");
    }

    private static String collection(String name) throws IOException {
        StringWriter out = new StringWriter();
        AnnotationWriter writer = new AnnotationWriter(out);
        writer.add(name, TEXT, REPORT);
        writer.finish();
        return out.toString();
    }

    private static List<JsonNode> items(String collection) {
        List<JsonNode> items = new ArrayList<>();
        JsonMapper.shared().readTree(collection).get("first").get("items").forEach(items::add);
        return items;
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
