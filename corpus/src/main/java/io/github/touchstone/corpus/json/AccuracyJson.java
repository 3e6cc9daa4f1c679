package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.TaskAccuracy;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes figures of accuracy as JSON. A figure that does not apply is left out. */
public final class AccuracyJson {

    /** Java before 19 gives some numbers more digits than they need; Jackson's own writer gives all Javas the same. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator json;

    private AccuracyJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the figures of a task.
     *
     * @param accuracy the figures
     * @return one JSON object in one line, closed by a line feed; the same bytes for the same figures
     */
    public static String of(TaskAccuracy accuracy) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new AccuracyJson(json).task(accuracy);
        }
        return text + "\n";
    }

    private void task(TaskAccuracy accuracy) {
        json.writeStartObject();
        json.writeStringProperty("task", accuracy.task());
        json.writeArrayPropertyStart("files");
        accuracy.files().forEach(this::file);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void file(FileAccuracy file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.file());
        if (!file.model().isEmpty()) {
            json.writeStringProperty("model", file.model());
        }
        json.writeNumberProperty("rows", file.rows());
        file.positives().ifPresent(positives -> json.writeNumberProperty("positives", positives));
        file.threshold().ifPresent(threshold -> json.writeNumberProperty("threshold", threshold));
        figures(file.figures());
        groups(file.groups());
        baselines(file.baselines());
        json.writeEndObject();
    }

    private void figures(Measures measures) {
        measures.byName().forEach(json::writeNumberProperty);
    }

    private void groups(Map<String, Group> groups) {
        json.writeObjectPropertyStart("groups");
        groups.forEach((name, group) -> {
            json.writeObjectPropertyStart(name);
            json.writeNumberProperty("rows", group.rows());
            figures(group.figures());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void baselines(Map<String, Measures> baselines) {
        json.writeObjectPropertyStart("baselines");
        baselines.forEach((name, measures) -> {
            json.writeObjectPropertyStart(name);
            figures(measures);
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
