package io.github.touchstone.sarif;

import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one log of SARIF 2.1.0 (OASIS Standard, 27 March 2020) with one run, and the findings of any number of documents
 * as its results. Each document is written when it is given; what is kept of it is its name and score.
 *
 * <p>Places are those of the source that the caller gave, in UTF-16 code units and lines that end in LF, CR or CR LF.
 * Each result carries {@link Finding#id()} as the partial fingerprint {@code touchstoneFindingId/v1}, its points as
 * {@code properties.contribution}, and, where a mend is known, a fix. The same reports give the same bytes.
 */
public final class SarifWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /**
     * Numbers as in {@code ReportJson}. All beyond the Hangul syllables is escaped: a snippet may hold a lone surrogate,
     * which has no form in UTF-8.
     */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .highestNonEscapedChar((char) (Character.MIN_SURROGATE - 1))
            .build();

    private final JsonGenerator json;
    private final Artifacts artifacts = new Artifacts();
    private boolean begun;

    /**
     * Starts a log.
     *
     * @param out where it goes; the caller closes it
     */
    public SarifWriter(Writer out) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Writes a document of which nothing else is known: its results tell neither suppressions nor a baseline.
     *
     * @param name what the caller calls it: a path with "/", or a web address
     * @param document the text
     * @param report its report
     * @throws IOException if the output cannot be written
     */
    public void add(String name, Document document, Report report) throws IOException {
        results(name, document, report, finding -> Optional.empty());
    }

    /**
     * Writes a document with what was said of its findings before. All documents of a log have to be given in this way,
     * or none (3.27.23).
     *
     * @param name what the caller calls it: a path with "/", or a web address
     * @param document the text
     * @param report its report
     * @param states what was said of a finding before
     * @throws IOException if the output cannot be written
     */
    public void add(String name, Document document, Report report, Function<Finding, ResultState> states)
            throws IOException {
        results(name, document, report, finding -> Optional.of(states.apply(finding)));
    }

    private void results(String name, Document document, Report report, Function<Finding, Optional<ResultState>> states)
            throws IOException {
        writing(() -> {
            begin(Optional.of(report.versions()));
            LocationJson locations = new LocationJson(json, name, artifacts.place(name), document.source());
            artifacts.score(name, report.score());
            ResultJson results = new ResultJson(json, locations);
            report.findings().forEach(finding -> results.result(finding, states.apply(finding)));
        });
    }

    /**
     * Writes a finding of an earlier run that is gone.
     *
     * @param gone the finding
     * @throws IOException if the output cannot be written
     */
    public void addGone(GoneResult gone) throws IOException {
        writing(() -> {
            begin(Optional.empty());
            new GoneJson(json).result(gone, artifacts.place(gone.document()));
        });
    }

    /**
     * Writes what follows the last result.
     *
     * @throws IOException if the output cannot be written
     */
    public void finish() throws IOException {
        writing(() -> {
            begin(Optional.empty());
            json.writeEndArray();
            artifacts.write(json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        });
    }

    private void begin(Optional<Report.Versions> versions) {
        if (begun) {
            return;
        }
        begun = true;
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        new ToolJson(json).tool(versions);
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        strings("newlineSequences", List.of("\r\n", "\n", "\r"));
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(LocationJson.BASE);
        json.writeObjectPropertyStart("description");
        json.writeStringProperty("text", "Where the documents lie.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("results");
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writing(Runnable step) throws IOException {
        try {
            step.run();
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }
}
