package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.report.ReportJson;
import java.io.IOException;
import java.io.Writer;

/** Writes one JSON array (RFC 8259) with a report a line, so that the parts can be told apart by eye and by diff. */
public final class JsonArrayWriter implements ReportWriter {

    private final Writer out;
    private String before = "[\n";

    /**
     * Starts an array.
     *
     * @param out where it goes
     */
    public JsonArrayWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ScoredDocument scored) throws IOException {
        out.write(before);
        out.write(ReportJson.of(scored.name(), scored.report()));
        before = ",\n";
    }

    @Override
    public void finish() throws IOException {
        out.write(before.equals("[\n") ? "[]\n" : "\n]\n");
    }
}
