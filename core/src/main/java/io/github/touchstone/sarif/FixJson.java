package io.github.touchstone.sarif;

import io.github.touchstone.score.Edit;
import io.github.touchstone.score.Mend;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what would mend a finding as a fix (3.55) that a tool can apply. To cite is none: its edits stand for a source
 * that only the author can name, and a tool that made them would put a false one into the text.
 */
final class FixJson {

    private final JsonGenerator json;
    private final LocationJson locations;

    FixJson(JsonGenerator json, LocationJson locations) {
        this.json = json;
        this.locations = locations;
    }

    void of(Mend mend) {
        if (mend.action() != Mend.Action.CITE && !mend.edits().isEmpty()) {
            fix(mend);
        }
    }

    private void fix(Mend mend) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        json.writeObjectPropertyStart("description");
        json.writeStringProperty("text", MessageText.plain(mend.advice()));
        json.writeEndObject();
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        locations.artifact();
        json.writeArrayPropertyStart("replacements");
        mend.edits().forEach(this::replacement);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void replacement(Edit edit) {
        json.writeStartObject();
        json.writeObjectPropertyStart("deletedRegion");
        locations.region(edit.span());
        json.writeEndObject();
        json.writeObjectPropertyStart("insertedContent");
        json.writeStringProperty("text", edit.text());
        json.writeEndObject();
        json.writeEndObject();
    }
}
