package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.calibrate.Agreement;
import io.github.touchstone.corpus.calibrate.Calibration;
import io.github.touchstone.corpus.calibrate.Estimate;
import io.github.touchstone.score.Profile;
import java.io.StringWriter;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the figures of a calibration as JSON. */
public final class CalibrationJson {

    /** Java before 19 gives some numbers more digits than they need; Jackson's own writer gives all Javas the same. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator json;

    private CalibrationJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the figures.
     *
     * @param calibration the calibration
     * @return one JSON object in one line, closed by a line feed; the same bytes for the same calibration
     */
    public static String of(Calibration calibration) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new CalibrationJson(json).calibration(calibration);
        }
        return text + "\n";
    }

    private void calibration(Calibration calibration) {
        json.writeStartObject();
        json.writeStringProperty("start", calibration.start().name());
        json.writeNumberProperty("documents", calibration.documents());
        json.writeNumberProperty("folds", calibration.folds());
        texts("leftOut", calibration.leftOut());
        agreement("before", calibration.before());
        agreement("after", calibration.after());
        estimate("gain", calibration.gain());
        agreement("fit", calibration.fit());
        texts("warnings", calibration.warnings());
        json.writeObjectPropertyStart("signals");
        new TreeMap<>(calibration.start().signals()).forEach((signal, before) -> {
            json.writeObjectPropertyStart(signal);
            weighing("before", before);
            weighing("fitted", calibration.fitted().signals().getOrDefault(signal, before));
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void texts(String name, Iterable<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void agreement(String name, Agreement agreement) {
        json.writeObjectPropertyStart(name);
        estimate("spearman", agreement.spearman());
        estimate("kendall", agreement.kendall());
        json.writeEndObject();
    }

    private void estimate(String name, Estimate estimate) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("value", estimate.value());
        json.writeNumberProperty("low", estimate.low());
        json.writeNumberProperty("high", estimate.high());
        json.writeEndObject();
    }

    private void weighing(String name, Profile.Weighing weighing) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("weight", weighing.weight());
        json.writeNumberProperty("scale", weighing.scale());
        json.writeEndObject();
    }
}
