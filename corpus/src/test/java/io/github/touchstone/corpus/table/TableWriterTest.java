package io.github.touchstone.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.SampleReports;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.markup.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    private static final ScoredDocument[] DOCUMENTS = {
        SampleReports.scored("articles/bridge.txt"),
        SampleReports.scored("articles/old/橋について.html", Format.HTML, "<p>" + SampleReports.TEXT + "</p>"),
        SampleReports.undetermined("articles/short.md")
    };

    @Test
    void aWideTableIsAsItWasDrawn() throws IOException {
        assertThat(table(new Look(100, true, false), DOCUMENTS)).isEqualTo(golden("wide.txt"));
    }

    @Test
    void aNarrowTableInAsciiIsAsItWasDrawn() throws IOException {
        assertThat(table(new Look(72, false, false), DOCUMENTS)).isEqualTo(golden("narrow-ascii.txt"));
    }

    @Test
    void colourChangesNothingButTheColour() throws IOException {
        String coloured = table(new Look(100, true, true), DOCUMENTS);

        assertThat(coloured).contains("\u001b[31m").isNotEqualTo(golden("wide.txt"));
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(golden("wide.txt"));
    }

    @Test
    void noLineIsWiderThanTheTerminal() throws IOException {
        for (int width = 72; width < 140; width++) {
            int limit = width;
            assertThat(table(new Look(width, true, false), DOCUMENTS).lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(limit));
        }
    }

    @Test
    void noDocumentsAreNoTable() throws IOException {
        assertThat(table(Look.FILE)).isEmpty();
    }

    @Test
    void aNameCannotSteerTheTerminal() throws IOException {
        assertThat(table(Look.FILE, SampleReports.scored("a\u001b[31m\n.txt"))).doesNotContain("\u001b");
    }

    private static String table(Look look, ScoredDocument... documents) throws IOException {
        StringWriter out = new StringWriter();
        TableWriter writer = new TableWriter(out, look);
        for (ScoredDocument document : documents) {
            writer.write(document);
        }
        writer.finish();
        return out.toString();
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = TableWriterTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
