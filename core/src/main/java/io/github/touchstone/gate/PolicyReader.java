package io.github.touchstone.gate;

import io.github.touchstone.dismissal.RuleChoice;
import io.github.touchstone.json.JsonFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads policies from JSON. */
final class PolicyReader {

    private static final String VERSION = "1";
    private static final Set<String> FILE = Set.of(
            "schemaVersion", "name", "version", "description", "source", "licence", "requirements", "exceptions");
    private static final Set<String> EXCEPTION = Set.of("documents", "rules", "until", "why");
    private static final String EVERY_DOCUMENT = "**";
    private static final List<Decision> CONSEQUENCES = List.of(Decision.WARN, Decision.BLOCK);

    private PolicyReader() {}

    static Policy read(String name, String json) {
        JsonFields file = JsonFields.read(name, json).only(FILE);
        if (!file.text("schemaVersion").equals(VERSION)) {
            throw file.wrong("schemaVersion", '"' + VERSION + '"');
        }
        return new Policy(
                file.text("name"),
                file.optionalText("description").orElse(""),
                file.objects("requirements").stream()
                        .map(PolicyReader::requirement)
                        .toList(),
                file.has("exceptions")
                        ? file.objects("exceptions").stream()
                                .map(PolicyReader::exemption)
                                .toList()
                        : List.of());
    }

    private static Requirement requirement(JsonFields fields) {
        Decision then = fields.choice("then", CONSEQUENCES).orElse(Decision.BLOCK);
        if (fields.has("minimumScore")) {
            return minimumScore(fields, then);
        }
        if (fields.has("noContradictionAbove")) {
            fields.only(Set.of("noContradictionAbove", "then"));
            return new Requirement.NoContradictionAbove(fields.number("noContradictionAbove", 0, 1), then);
        }
        if (fields.has("noNew")) {
            fields.only(Set.of("noNew", "then"));
            return new Requirement.NoNew(new RuleChoice(fields.texts("noNew")), then);
        }
        if (fields.has("atMost")) {
            fields.only(Set.of("atMost", "rules", "then"));
            return new Requirement.AtMost(fields.count("atMost"), rules(fields), then);
        }
        throw fields.wrong("requirements", "one of minimumScore, noContradictionAbove, noNew and atMost in each");
    }

    private static Requirement minimumScore(JsonFields fields, Decision then) {
        fields.only(Set.of("minimumScore", "of", "undetermined", "then"));
        Optional<Measure> of = fields.choice("of", List.of(Measure.values()));
        return new Requirement.MinimumScore(
                fields.number("minimumScore", 0, 100),
                of.filter(Measure.LOWER_END::equals).isPresent(),
                fields.choice("undetermined", List.of(Decision.values())).orElse(Decision.WARN),
                then);
    }

    /** What has to reach the points. */
    private enum Measure {
        SCORE,
        LOWER_END
    }

    private static Exemption exemption(JsonFields fields) {
        fields.only(EXCEPTION);
        return new Exemption(
                fields.optionalText("documents").orElse(EVERY_DOCUMENT),
                rules(fields),
                fields.date("until"),
                fields.text("why"));
    }

    private static RuleChoice rules(JsonFields fields) {
        return new RuleChoice(fields.texts("rules"));
    }
}
