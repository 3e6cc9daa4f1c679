package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.gate.GateWriter;
import io.github.touchstone.corpus.gate.GatedDocument;
import io.github.touchstone.dismissal.DismissalOutcome;
import io.github.touchstone.dismissal.ReviewedFinding;
import io.github.touchstone.dismissal.Waiver;
import io.github.touchstone.gate.Reason;
import io.github.touchstone.location.Lines;
import io.github.touchstone.location.Position;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Label;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON array (RFC 8259) with a document a line: the decision, why, and how each finding stands. */
public final class GateJson implements GateWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final Writer out;
    private String before = "[\n";

    /**
     * Starts an array.
     *
     * @param out where it goes
     */
    public GateJson(Writer out) {
        this.out = out;
    }

    @Override
    public void write(GatedDocument gated) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new Line(json, gated, new Lines(gated.scored().document().source())).write();
        }
        out.write(before);
        out.write(text.toString());
        before = ",\n";
    }

    @Override
    public void finish() throws IOException {
        out.write(before.equals("[\n") ? "[]\n" : "\n]\n");
    }

    /** Writes one document. */
    private record Line(JsonGenerator json, GatedDocument gated, Lines lines) {

        void write() {
            json.writeStartObject();
            json.writeStringProperty("document", gated.scored().name());
            json.writeStringProperty("decision", gated.outcome().decision().label());
            gated.scored().report().score().value().ifPresent(score -> json.writeNumberProperty("score", score));
            json.writeArrayPropertyStart("reasons");
            gated.outcome().reasons().forEach(this::reason);
            json.writeEndArray();
            json.writeArrayPropertyStart("remarks");
            gated.outcome().remarks().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            gated.review().findings().stream().filter(Line::speaksAgainst).forEach(this::finding);
            json.writeEndArray();
            json.writeArrayPropertyStart("dismissals");
            gated.review().dismissals().forEach(this::dismissal);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void reason(Reason reason) {
            json.writeStartObject();
            json.writeStringProperty("decision", reason.decision().label());
            json.writeStringProperty("requirement", reason.requirement());
            json.writeStringProperty("words", reason.words());
            reason.finding().ifPresent(finding -> json.writeStringProperty("finding", finding.id()));
            reason.place().ifPresent(this::place);
            json.writeEndObject();
        }

        private void place(Span span) {
            Position position = lines.at(span.start());
            json.writeObjectPropertyStart("place");
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
            json.writeEndObject();
        }

        private static boolean speaksAgainst(ReviewedFinding reviewed) {
            return reviewed.isDismissed() || !reviewed.open().isEmpty();
        }

        private void finding(ReviewedFinding reviewed) {
            Finding finding = reviewed.finding();
            json.writeStartObject();
            json.writeStringProperty("id", finding.id());
            json.writeStringProperty("rule", finding.rule());
            gated.comparison()
                    .ifPresent(since -> json.writeStringProperty("state", since.isNew(finding) ? "new" : "unchanged"));
            json.writeBooleanProperty("dismissed", reviewed.isDismissed());
            json.writeArrayPropertyStart("waivers");
            reviewed.waivers().forEach(this::waiver);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void waiver(Waiver waiver) {
            json.writeStartObject();
            json.writeStringProperty("who", waiver.who());
            json.writeStringProperty("why", waiver.why());
            waiver.until().ifPresent(until -> json.writeStringProperty("until", until.toString()));
            waiver.comment().ifPresent(this::place);
            json.writeEndObject();
        }

        private void dismissal(DismissalOutcome outcome) {
            json.writeStartObject();
            json.writeStringProperty("status", Label.of(outcome.status()));
            json.writeStringProperty("dismissed", outcome.dismissal().anchor().finding());
            json.writeStringProperty("rule", outcome.dismissal().anchor().rule());
            json.writeStringProperty("reason", outcome.reason());
            outcome.finding().ifPresent(finding -> json.writeStringProperty("finding", finding.id()));
            json.writeEndObject();
        }
    }
}
