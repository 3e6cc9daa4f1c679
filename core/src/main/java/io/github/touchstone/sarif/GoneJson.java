package io.github.touchstone.sarif;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a finding that is gone as a result that has a document and no longer a place in it. */
final class GoneJson {

    private static final ResultState STATE = new ResultState(Optional.of(BaselineState.ABSENT), List.of());

    private final JsonGenerator json;

    GoneJson(JsonGenerator json) {
        this.json = json;
    }

    void result(GoneResult gone, int artifact) {
        json.writeStartObject();
        ResultJson.rule(json, gone.rule());
        ResultJson.message(json, MessageText.plain(gone.reason()));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        new LocationJson(json, gone.document(), artifact, "").artifact();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        ResultJson.fingerprint(json, gone.id());
        ResultJson.state(json, STATE);
        json.writeEndObject();
    }
}
