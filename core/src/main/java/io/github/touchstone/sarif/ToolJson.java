package io.github.touchstone.sarif;

import io.github.touchstone.report.Report;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what made a log: the library with its versions (3.18), and its rules. */
final class ToolJson {

    private final JsonGenerator json;

    ToolJson(JsonGenerator json) {
        this.json = json;
    }

    void tool(Optional<Report.Versions> versions) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Touchstone");
        versions.ifPresent(known -> json.writeStringProperty("version", known.library()));
        json.writeStringProperty("language", "en");
        json.writeArrayPropertyStart("rules");
        Rules.STANDARD.inOrder().forEach(this::rule);
        json.writeEndArray();
        versions.ifPresent(this::versions);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Rules.Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text("shortDescription", rule.summary());
        text("fullDescription", rule.description());
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", rule.level().label());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void versions(Report.Versions versions) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("profile", versions.profile());
        json.writeStringProperty("lexicons", versions.lexicons());
        json.writeStringProperty("models", versions.models());
        json.writeStringProperty("facts", versions.facts());
        json.writeEndObject();
    }
}
