package io.github.touchstone.corpus.json;

import io.github.touchstone.annotation.AnnotationWriter;
import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import java.io.IOException;
import java.io.Writer;

/** Writes one collection of web annotations, for tools that show a text with remarks. */
public final class AnnotationReportWriter implements ReportWriter {

    private final AnnotationWriter collection;

    /**
     * Starts a collection.
     *
     * @param out where it goes
     */
    public AnnotationReportWriter(Writer out) {
        this.collection = new AnnotationWriter(out);
    }

    @Override
    public void write(ScoredDocument scored) throws IOException {
        collection.add(scored.name(), scored.document(), scored.report());
    }

    @Override
    public void finish() throws IOException {
        collection.finish();
    }
}
