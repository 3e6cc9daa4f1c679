package io.github.touchstone.annotation;

import io.github.touchstone.location.CodePoints;
import io.github.touchstone.location.DocumentAddress;
import io.github.touchstone.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes places of one document as targets with two selectors (4.2.4, 4.2.5), each of which says the same place. */
final class Target {

    private static final int CONTEXT = 32;

    private final JsonGenerator json;
    private final DocumentAddress address;
    private final String source;
    private final CodePoints codePoints;

    Target(JsonGenerator json, DocumentAddress address, String source) {
        this.json = json;
        this.address = address;
        this.source = source;
        this.codePoints = new CodePoints(source);
    }

    void at(Span span) {
        json.writeObjectPropertyStart("target");
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("source", address.uri());
        json.writeArrayPropertyStart("selector");
        position(codePoints.of(span));
        quote(span);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void position(Span span) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }

    private void quote(Span span) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", span.of(source));
        json.writeStringProperty("prefix", source.substring(before(span.start()), span.start()));
        json.writeStringProperty("suffix", source.substring(span.end(), after(span.end())));
        json.writeEndObject();
    }

    private int before(int offset) {
        int start = offset;
        for (int i = 0; i < CONTEXT && start > 0; i++) {
            start = source.offsetByCodePoints(start, -1);
        }
        return start;
    }

    private int after(int offset) {
        int end = offset;
        for (int i = 0; i < CONTEXT && end < source.length(); i++) {
            end = source.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
