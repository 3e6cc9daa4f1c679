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

    private static void write(ReportWriter writer, String... names) throws IOException {
        for (String name : names) {
            writer.write(SampleReports.scored(name));
        }
        writer.finish();
    }
}
