package io.github.touchstone.corpus.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes CSV (RFC 4180) with a row a document under one row of names. */
public final class CsvReportWriter implements ReportWriter {

    private final CsvWriter csv;
    private boolean headed;

    /**
     * Starts a table.
     *
     * @param out where it goes
     */
    public CsvReportWriter(Writer out) {
        this.csv = CsvWriter.builder().build(out);
    }

    @Override
    public void write(ScoredDocument scored) throws IOException {
        try {
            if (!headed) {
                csv.writeRecord(CsvRow.names(scored.report()));
                headed = true;
            }
            csv.writeRecord(CsvRow.of(scored.name(), scored.report()));
            csv.flush();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
