package io.github.touchstone.sarif;

import io.github.touchstone.location.DocumentAddress;
import io.github.touchstone.score.Score;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The documents of a log as artifacts (3.24), with their scores, which have no place of their own in SARIF. */
final class Artifacts {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Score> scores = new LinkedHashMap<>();

    /** Returns the place of a document among all; it gets one when it is first named. */
    int place(String name) {
        return places.computeIfAbsent(name, first -> places.size());
    }

    void score(String name, Score score) {
        scores.put(name, score);
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("artifacts");
        for (String name : places.keySet()) {
            json.writeStartObject();
            json.writeObjectPropertyStart("location");
            LocationJson.address(json, DocumentAddress.of(name));
            json.writeEndObject();
            Optional.ofNullable(scores.get(name)).ifPresent(score -> score(json, score));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void score(JsonGenerator json, Score score) {
        json.writeArrayPropertyStart("roles");
        json.writeString("analysisTarget");
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        if (score instanceof Score.Scored scored) {
            json.writeNumberProperty("score", scored.points());
            json.writeNumberProperty("low", scored.low());
            json.writeNumberProperty("high", scored.high());
        } else if (score instanceof Score.Undetermined undetermined) {
            json.writeStringProperty("undetermined", undetermined.reason());
        }
        json.writeEndObject();
    }
}
