package io.github.touchstone.corpus.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.touchstone.corpus.SampleReports;
import io.github.touchstone.corpus.output.ScoredDocument;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvReportWriterTest {

    @Test
    void eachDocumentIsARowUnderTheNames() throws IOException {
        List<NamedCsvRecord> rows = rows(written(SampleReports.scored("a.txt"), SampleReports.undetermined("b.txt")));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getFieldsAsMap())
                .containsEntry("document", "a.txt")
                .containsEntry("profile", "NEWS")
                .containsEntry("status", "scored")
                .containsEntry("score", "59.75")
                .containsEntry("low", "52.5")
                .containsEntry("high", "65.0")
                .containsEntry("words", "19")
                .containsEntry("sentences", "3")
                .containsEntry("claims", "2")
                .containsEntry("citations", "1")
                .containsEntry("citations_per_1000_words", "52.6316")
                .containsEntry("claims_covered", "0.5")
                .containsEntry("sources", "1")
                .containsEntry("largest_source_share", "1.0")
                .containsEntry("claims_bare", "0")
                .containsEntry("claims_partly_carried", "1")
                .containsEntry("claims_carried", "0")
                .containsEntry("claims_commonly_known", "0")
                .containsEntry("mends", "4")
                .containsEntry("largest_gain", "3.25")
                .containsEntry("cautions", "")
                .containsEntry("hedging_value", "0.9")
                .containsEntry("contradiction_value", "0.5")
                .containsEntry("hedging_findings", "2")
                .containsEntry("citation_findings", "1");
    }

    @Test
    void aFigureThatThereIsNoneOfIsAnEmptyField() throws IOException {
        NamedCsvRecord row = rows(written(SampleReports.undetermined("b.txt"))).get(0);

        assertThat(row.getFieldsAsMap())
                .containsEntry("status", "undetermined")
                .containsEntry("score", "")
                .containsEntry("low", "")
                .containsEntry("mends", "0")
                .containsEntry("largest_gain", "")
                .containsEntry("hedging_value", "")
                .containsEntry("hedging_findings", "0");
    }

    @Test
    void whyAnIntervalIsWideStandsInOneField() throws IOException {
        ScoredDocument scored = SampleReports.withCost("a.txt", "Rome fell on a Monday.", "Rome fell", -4);

        assertThat(rows(written(scored)).get(0).getField("cautions"))
                .isEqualTo("only 3 whole sentences of the author's");
    }

    @Test
    void namesWithCommasQuotesAndLineEndsComeBackAsTheyWere() throws IOException {
        String name = "a,b \"c\"\nd.txt";

        assertThat(rows(written(SampleReports.scored(name))).get(0).getField("document"))
                .isEqualTo(name);
    }

    @Test
    void decimalsHaveAPointInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(written(SampleReports.scored("a.txt"))).contains(",59.75,52.5,65.0,");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anOutputThatFailsIsAnInputOutputError() {
        CsvReportWriter writer = new CsvReportWriter(new BrokenWriter());

        assertThatThrownBy(() -> writer.write(SampleReports.scored("a.txt")))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
    }

    private static String written(ScoredDocument... documents) throws IOException {
        StringWriter out = new StringWriter();
        CsvReportWriter writer = new CsvReportWriter(out);
        for (ScoredDocument document : documents) {
            writer.write(document);
        }
        writer.finish();
        return out.toString();
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
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
