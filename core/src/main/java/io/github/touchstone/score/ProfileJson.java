package io.github.touchstone.score;

import io.github.touchstone.text.Label;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes profiles as JSON, for {@link Profile#read(java.nio.file.Path)} to read. */
public final class ProfileJson {

    /** Java before 19 gives some numbers more digits than they need; Jackson's own writer gives all Javas the same. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator json;

    private ProfileJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a profile.
     *
     * @param profile the profile
     * @param source where its numbers are from, for people
     * @param licence the licence it is under
     * @return JSON on several lines; the same bytes for the same profile
     */
    public static String of(Profile profile, String source, String licence) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), text)) {
            new ProfileJson(json).profile(profile, source, licence);
        }
        return text + "\n";
    }

    private void profile(Profile profile, String source, String licence) {
        json.writeStartObject();
        json.writeStringProperty("name", profile.name());
        json.writeStringProperty("version", profile.version());
        json.writeStringProperty("source", source);
        json.writeStringProperty("licence", licence);
        json.writeStringProperty("description", profile.description());
        json.writeNumberProperty("minimumWords", profile.minimumWords());
        json.writeObjectPropertyStart("signals");
        new TreeMap<>(profile.signals()).forEach(this::weighing);
        json.writeEndObject();
        numbers("rules", profile.rules());
        numbers("thresholds", profile.thresholds());
        numbers("functions", profile.functions());
        json.writeEndObject();
    }

    private void weighing(String signal, Profile.Weighing weighing) {
        json.writeObjectPropertyStart(signal);
        json.writeNumberProperty("weight", weighing.weight());
        json.writeNumberProperty("scale", weighing.scale());
        json.writeStringProperty("basis", Label.of(weighing.basis()));
        json.writeStringProperty("curve", Label.of(weighing.curve()));
        json.writeEndObject();
    }

    private void numbers(String name, Map<String, Double> numbers) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(numbers).forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    /** Two spaces and a line feed, on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
