package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.report.ReportJson;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON Lines: one report a line, each sent on its way at once. */
public final class JsonLinesWriter implements ReportWriter {

    private final Writer out;

    /**
     * Starts the lines.
     *
     * @param out where they go
     */
    public JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ScoredDocument scored) throws IOException {
        out.write(ReportJson.of(scored.name(), scored.report()));
        out.write('\n');
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
