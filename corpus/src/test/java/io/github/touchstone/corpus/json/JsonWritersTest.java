package io.github.touchstone.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.SampleReports;
import io.github.touchstone.corpus.output.ReportWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWritersTest {

    private final JsonMapper json = new JsonMapper();
    private final StringWriter out = new StringWriter();

    @Test
    void theArrayHoldsOneReportADocumentInTheOrderGiven() throws IOException {
        write(new JsonArrayWriter(out), "b \"quoted\".txt", "a.txt");

        JsonNode array = json.readTree(out.toString());

        assertThat(array.isArray()).isTrue();
        assertThat(array)
                .extracting(report -> report.get("document").asString())
                .containsExactly("b \"quoted\".txt", "a.txt");
        assertThat(array.get(0).get("findings")).hasSize(5);
    }

    @Test
    void noDocumentsAreAnEmptyArray() throws IOException {
        write(new JsonArrayWriter(out));

        assertThat(json.readTree(out.toString()).isEmpty()).isTrue();
    }

    @Test
    void eachLineIsAReportOfItsOwn() throws IOException {
        write(new JsonLinesWriter(out), "a.txt", "b.txt");

        List<String> lines = out.toString().lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines)
                .extracting(line -> json.readTree(line).get("document").asString())
                .containsExactly("a.txt", "b.txt");
        assertThat(out.toString()).endsWith("\n");
    }

    @Test
    void aLineIsSentAtOnce() throws IOException {
        new JsonLinesWriter(out).write(SampleReports.scored("a.txt"));

        assertThat(out.toString()).endsWith("}\n");
    }

    @Test
    void aLogHoldsTheFindingsOfAllDocumentsWithTheirPlaces() throws IOException {
        write(new SarifReportWriter(out), "a b.txt", "c.txt");

        JsonNode run = json.readTree(out.toString()).get("runs").get(0);

        assertThat(run.get("results")).hasSize(10);
        assertThat(run.get("results").get(5).findValue("uri").asString()).isEqualTo("c.txt");
        assertThat(run.get("results").get(0).findValue("snippet").get("text").asString())
                .isEqualTo("Perhaps");
    }

    @Test
    void aCollectionHoldsAnAnnotationAFinding() throws IOException {
        write(new AnnotationReportWriter(out), "a b.txt", "c.txt");

        JsonNode collection = json.readTree(out.toString());

        assertThat(collection.get("total").asInt()).isEqualTo(10);
        assertThat(collection
                        .get("first")
                        .get("items")
                        .get(0)
                        .get("target")
                        .get("source")
                        .asString())
                .isEqualTo("a%20b.txt");
    }

    private static void write(ReportWriter writer, String... names) throws IOException {
        for (String name : names) {
            writer.write(SampleReports.scored(name));
        }
        writer.finish();
    }
}
