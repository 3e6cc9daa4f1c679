package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.contradiction.FoundContradiction;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a contradiction that was found as JSON, for a person to sign or to strike. */
public final class FoundContradictionJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private FoundContradictionJson() {}

    /**
     * Writes one.
     *
     * @param found the contradiction
     * @return one JSON object in one line
     */
    public static String of(FoundContradiction found) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("document", found.document());
            json.writeStringProperty("expected", found.expected().label());
            json.writeStringProperty("kind", found.kind());
            json.writeNumberProperty("probability", found.probability());
            json.writeStringProperty("sentence", found.sentence());
            json.writeStringProperty("clause", found.clause());
            json.writeStringProperty("textPiece", found.textPiece());
            json.writeStringProperty("fact", found.fact());
            json.writeStringProperty("statement", found.statement());
            json.writeStringProperty("factPiece", found.factPiece());
            json.writeEndObject();
        }
        return text.toString();
    }
}
