package io.github.touchstone.annotation;

import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an annotation collection in JSON-LD (W3C Recommendation "Web Annotation Data Model", 23 February 2017), with one
 * annotation for each finding of any number of documents. Each document is written when it is given.
 *
 * <p>The targets are sources as the caller gave them, markup and all. A {@code TextPositionSelector} counts their Unicode
 * code points, as the recommendation asks (4.2.5); a {@code TextQuoteSelector} holds up to 32 code points on either
 * side. What the recommendation has no word for stands under {@code touchstone:}, which the context explains.
 * The same reports give the same bytes.
 */
public final class AnnotationWriter {

    /** What the names under {@code touchstone:} stand for. */
    static final String VOCABULARY = "urn:touchstone:vocabulary:";

    private static final String COLLECTION = "urn:touchstone:findings";

    /**
     * Numbers as in {@code ReportJson}. All beyond the Hangul syllables is escaped: a quote may hold a lone surrogate,
     * which has no form in UTF-8.
     */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .highestNonEscapedChar((char) (Character.MIN_SURROGATE - 1))
            .build();

    private final JsonGenerator json;
    private int total;
    private boolean begun;

    /**
     * Starts a collection.
     *
     * @param out where it goes; the caller closes it
     */
    public AnnotationWriter(Writer out) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Writes the findings of a document.
     *
     * @param name what the caller calls it: a path with "/", or a web address
     * @param document the text
     * @param report its report
     * @throws IOException if the output cannot be written
     */
    public void add(String name, Document document, Report report) throws IOException {
        writing(() -> {
            begin();
            FindingAnnotations annotations = new FindingAnnotations(json, name, document.source());
            report.findings().forEach(annotations::write);
            total += report.findings().size();
        });
    }

    /**
     * Writes what follows the last annotation.
     *
     * @throws IOException if the output cannot be written
     */
    public void finish() throws IOException {
        writing(() -> {
            begin();
            json.writeEndArray();
            json.writeEndObject();
            json.writeNumberProperty("total", total);
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        });
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString("http://www.w3.org/ns/anno.jsonld");
        json.writeStartObject();
        json.writeStringProperty("touchstone", VOCABULARY);
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("id", COLLECTION);
        json.writeStringProperty("type", "AnnotationCollection");
        json.writeStringProperty("label", "What Touchstone found");
        json.writeObjectPropertyStart("first");
        json.writeStringProperty("id", COLLECTION + ":page:1");
        json.writeStringProperty("type", "AnnotationPage");
        json.writeNumberProperty("startIndex", 0);
        json.writeArrayPropertyStart("items");
    }

    private static void writing(Runnable step) throws IOException {
        try {
            step.run();
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }
}
