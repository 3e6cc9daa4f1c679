package io.github.touchstone.score;

import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.ShippedFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads profiles from JSON. */
final class ProfileReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> KEYS = Set.of(
            "name", "version", "description", "source", "licence", "minimumWords", "signals", "rules", "functions");

    private final String file;
    private final JsonParser parser;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Profile.Weighing> signals = new LinkedHashMap<>();
    private final Map<String, Double> rules = new LinkedHashMap<>();
    private final Map<String, Double> functions = new LinkedHashMap<>();
    private int minimumWords;

    private ProfileReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static Profile standard(String name) {
        String file = name + ".json";
        return read(file, ShippedFile.read(ProfileReader.class, file));
    }

    /**
     * Reads a profile.
     *
     * @throws IllegalArgumentException naming file, line and field, if it is malformed
     */
    static Profile read(String file, String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            ProfileReader reader = new ProfileReader(file, parser);
            reader.object();
            return reader.profile(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new IllegalArgumentException(
                    file + (at == null ? "" : ":" + at.getLineNr()) + ": " + e.getOriginalMessage(), e);
        }
    }

    private void object() {
        expect(parser.nextToken() == JsonToken.START_OBJECT, "a profile", "an object");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "minimumWords" -> minimumWords = count(field);
                case "signals" -> signals();
                case "rules" -> factors(field, rules);
                case "functions" -> factors(field, functions);
                default -> text(field);
            }
        }
    }

    private void text(String field) {
        expect(KEYS.contains(field), field, "one of " + new TreeSet<>(KEYS));
        expect(parser.currentToken() == JsonToken.VALUE_STRING, field, "a text");
        texts.put(field, parser.getString());
    }

    private void signals() {
        expect(parser.currentToken() == JsonToken.START_OBJECT, "signals", "an object");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String signal = parser.currentName();
            expect(parser.nextToken() == JsonToken.START_OBJECT, signal, "{\"weight\": …, \"scale\": …}");
            signals.put(signal, weighing(signal));
        }
    }

    private Profile.Weighing weighing(String signal) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Profile.Basis basis = Profile.Basis.POINTS;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("basis")) {
                basis = basis(signal);
            } else {
                numbers.put(field, number(signal + "." + field));
            }
        }
        boolean complete = numbers.keySet().equals(Set.of("weight", "scale"));
        expect(complete, signal, "a weight, a scale, and perhaps a basis");
        try {
            return new Profile.Weighing(numbers.getOrDefault("weight", 0.0), numbers.getOrDefault("scale", 1.0), basis);
        } catch (IllegalArgumentException e) {
            throw malformed(signal + ": " + e.getMessage());
        }
    }

    private Profile.Basis basis(String signal) {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        expect(text.equals("points") || text.equals("remainder"), signal + ".basis", "\"points\" or \"remainder\"");
        return text.equals("points") ? Profile.Basis.POINTS : Profile.Basis.REMAINDER;
    }

    private void factors(String field, Map<String, Double> factors) {
        expect(parser.currentToken() == JsonToken.START_OBJECT, field, "an object");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            double factor = number(name);
            expect(factor >= 0 && Double.isFinite(factor), name, "0 or more");
            factors.put(name, factor);
        }
    }

    private int count(String field) {
        double number = number(field);
        expect(number == (int) number && number >= 0, field, "a whole number, 0 or more");
        return (int) number;
    }

    private double number(String field) {
        JsonToken token = parser.currentToken();
        expect(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT, field, "a number");
        return parser.getDoubleValue();
    }

    private Profile profile(String json) {
        expect(!texts.getOrDefault("name", "").isBlank(), "name", "a text");
        expect(!signals.isEmpty(), "signals", "at least one signal");
        return new Profile(
                texts.getOrDefault("name", ""),
                texts.getOrDefault("version", ""),
                texts.getOrDefault("description", ""),
                minimumWords,
                signals,
                rules,
                functions,
                new Fingerprint().add(json).toString());
    }

    private void expect(boolean holds, String field, String expected) {
        if (!holds) {
            throw malformed("\"" + field + "\": expected " + expected);
        }
    }

    private IllegalArgumentException malformed(String what) {
        int line = parser.currentTokenLocation().getLineNr();
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
