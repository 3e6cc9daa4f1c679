package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.sarif.SarifWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes one log of SARIF 2.1.0, for editors and the checks of a code host. */
public final class SarifReportWriter implements ReportWriter {

    private final SarifWriter log;

    /**
     * Starts a log.
     *
     * @param out where it goes
     */
    public SarifReportWriter(Writer out) {
        this.log = new SarifWriter(out);
    }

    @Override
    public void write(ScoredDocument scored) throws IOException {
        log.add(scored.name(), scored.document(), scored.report());
    }

    @Override
    public void finish() throws IOException {
        log.finish();
    }
}
