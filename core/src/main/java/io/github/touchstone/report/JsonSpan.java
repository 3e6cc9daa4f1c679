package io.github.touchstone.report;

import io.github.touchstone.text.Span;
import tools.jackson.core.JsonGenerator;

/** A span as the schema has it. */
final class JsonSpan {

    private JsonSpan() {}

    static void write(JsonGenerator json, String name, Span span) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }
}
