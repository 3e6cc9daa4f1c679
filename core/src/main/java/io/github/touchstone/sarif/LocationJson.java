package io.github.touchstone.sarif;

import io.github.touchstone.location.DocumentAddress;
import io.github.touchstone.location.Lines;
import io.github.touchstone.location.Position;
import io.github.touchstone.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes places of one document. */
final class LocationJson {

    /** The name of the folder that the documents' addresses start from; where it lies, the reader knows. */
    static final String BASE = "DOCUMENTS";

    private final JsonGenerator json;
    private final DocumentAddress address;
    private final int artifact;
    private final String source;
    private final Lines lines;

    LocationJson(JsonGenerator json, String name, int artifact, String source) {
        this.json = json;
        this.address = DocumentAddress.of(name);
        this.artifact = artifact;
        this.source = source;
        this.lines = new Lines(source);
    }

    /** Writes the properties of a location, inside an object that the caller opens and closes. */
    void place(Span span) {
        json.writeObjectPropertyStart("physicalLocation");
        artifact();
        json.writeObjectPropertyStart("region");
        region(span);
        json.writeObjectPropertyStart("snippet");
        json.writeStringProperty("text", span.of(source));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    void artifact() {
        json.writeObjectPropertyStart("artifactLocation");
        address(json, address);
        json.writeNumberProperty("index", artifact);
        json.writeEndObject();
    }

    static void address(JsonGenerator json, DocumentAddress address) {
        json.writeStringProperty("uri", address.uri());
        if (address.relative()) {
            json.writeStringProperty("uriBaseId", BASE);
        }
    }

    void region(Span span) {
        Position start = lines.at(span.start());
        Position end = lines.at(span.end());
        json.writeNumberProperty("startLine", start.line());
        json.writeNumberProperty("startColumn", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
        json.writeNumberProperty("charOffset", span.start());
        json.writeNumberProperty("charLength", span.length());
    }
}
