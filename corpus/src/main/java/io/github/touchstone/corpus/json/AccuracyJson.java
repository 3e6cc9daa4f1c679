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

    /** Figures of one family, "family/member", stand in an object of their own. */
    private void figures(Measures measures) {
        String open = "";
        for (Map.Entry<String, Double> figure : measures.byName().entrySet()) {
            int slash = figure.getKey().indexOf(Measures.FAMILY);
            String family = slash < 0 ? "" : figure.getKey().substring(0, slash);
            if (!family.equals(open)) {
                closeFamily(open);
                openFamily(family);
                open = family;
            }
            json.writeNumberProperty(figure.getKey().substring(slash + 1), figure.getValue());
        }
        closeFamily(open);
    }

    private void openFamily(String family) {
        if (!family.isEmpty()) {
            json.writeObjectPropertyStart(family);
        }
    }

    private void closeFamily(String family) {
        if (!family.isEmpty()) {
            json.writeEndObject();
        }
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
