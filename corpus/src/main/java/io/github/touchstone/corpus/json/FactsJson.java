package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.fact.FactRemark;
import io.github.touchstone.corpus.fact.FactReview;
import io.github.touchstone.fact.FactFile;
import io.github.touchstone.fact.PlacedFact;
import io.github.touchstone.text.Label;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes as JSON what there is to say of reference facts. */
public final class FactsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private FactsJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a review.
     *
     * @param review the review
     * @return one JSON object in one line, closed by a line feed
     */
    public static String of(FactReview review) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new FactsJson(json).review(review);
        }
        return text + "\n";
    }

    private void review(FactReview review) {
        json.writeStartObject();
        json.writeNumberProperty("facts", review.facts());
        json.writeArrayPropertyStart("files");
        review.files().forEach(this::file);
        json.writeEndArray();
        remarks("duplicates", review.duplicates());
        remarks("contradictions", review.contradictions());
        json.writeEndObject();
    }

    private void file(FactFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.name());
        json.writeStringProperty("form", Label.of(file.form()));
        json.writeNumberProperty("facts", file.facts());
        json.writeArrayPropertyStart("leftOut");
        for (FactFile.LeftOut left : file.leftOut()) {
            json.writeStartObject();
            json.writeStringProperty("reason", left.reason());
            json.writeNumberProperty("count", left.count());
            json.writeNumberProperty("line", left.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void remarks(String name, List<FactRemark> remarks) {
        json.writeArrayPropertyStart(name);
        for (FactRemark remark : remarks) {
            json.writeStartObject();
            json.writeStringProperty("kind", remark.kind());
            fact("first", remark.first());
            fact("second", remark.second());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fact(String name, PlacedFact placed) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", placed.fact().id());
        json.writeStringProperty("file", placed.file());
        json.writeNumberProperty("line", placed.line());
        json.writeStringProperty("statement", placed.fact().statement());
        json.writeEndObject();
    }
}
