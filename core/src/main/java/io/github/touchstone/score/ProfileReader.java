package io.github.touchstone.score;

import io.github.touchstone.score.ProfileFields.Place;
import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.ShippedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads profiles from JSON. */
final class ProfileReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> TEXTS = Set.of("name", "version", "description", "source", "licence", "$schema");
    private static final Set<String> OTHERS =
            Set.of("minimumWords", "signals", "rules", "off", "thresholds", "functions");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int USUAL_MINIMUM_WORDS = 40;
    private static final int MOST_MINIMUM_WORDS = 1_000_000;

    private final ProfileFields fields;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final WeighingReader weighings;
    private final Map<String, Double> rules = new LinkedHashMap<>();
    private final Map<String, Double> thresholds = new LinkedHashMap<>();
    private final Map<String, Double> functions = new LinkedHashMap<>();
    /** Rules that were named, to be judged when it is known which signals are weighed. */
    private final List<NamedRule> named = new ArrayList<>();

    private final Set<String> seen = new HashSet<>();
    private int minimumWords = USUAL_MINIMUM_WORDS;

    private ProfileReader(ProfileFields fields) {
        this.fields = fields;
        this.weighings = new WeighingReader(fields);
    }

    private record NamedRule(String name, Place place) {}

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
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            ProfileFields fields = new ProfileFields(file, parser);
            try {
                return new ProfileReader(fields).profile(json);
            } catch (JacksonException failure) {
                throw fields.noJson(failure);
            }
        }
    }

    private Profile profile(String json) {
        fields.whole(this::field);
        fields.expectAll(Set.of("name", "signals"), seen);
        expectKnownRules();
        return new Profile(
                texts.getOrDefault("name", ""),
                texts.getOrDefault("version", ""),
                texts.getOrDefault("description", ""),
                minimumWords,
                weighings.found(),
                rules,
                thresholds,
                functions,
                new Fingerprint().add(json).toString());
    }

    private void field(String name) {
        seen.add(name);
        switch (name) {
            case "minimumWords" -> minimumWords = fields.count(MOST_MINIMUM_WORDS);
            case "signals" -> weighings.read();
            case "rules" -> fields.object(rule -> factor(rule, fields.number(0)));
            case "off" -> fields.texts(rule -> factor(rule, 0));
            case "thresholds" -> fields.object(this::threshold);
            case "functions" -> fields.object(this::function);
            default -> text(name);
        }
    }

    private void text(String name) {
        Set<String> known = new HashSet<>(TEXTS);
        known.addAll(OTHERS);
        fields.expectOneOf(known);
        String text = fields.text();
        fields.expect(!name.equals("name") || !text.isBlank(), "a text that is not blank");
        texts.put(name, text);
    }

    private void factor(String rule, double factor) {
        name(rule);
        fields.expect(rules.put(rule, factor) == null, "a rule in \"rules\" or in \"off\", and once");
    }

    private void threshold(String rule) {
        name(rule);
        thresholds.put(rule, fields.number(0, 1));
    }

    private void name(String rule) {
        named.add(new NamedRule(rule, fields.place()));
    }

    private void function(String function) {
        fields.expectOneOf(KnownRules.functions());
        functions.put(function, fields.number(0));
    }

    private void expectKnownRules() {
        for (NamedRule rule : named) {
            if (!KnownRules.knows(rule.name(), weighings.found().keySet())) {
                throw fields.malformed(rule.place(), "expected one of " + KnownRules.near(rule.name()));
            }
        }
    }
}
