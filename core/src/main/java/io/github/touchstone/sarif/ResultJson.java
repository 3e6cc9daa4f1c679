package io.github.touchstone.sarif;

import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Mend;
import io.github.touchstone.signal.Evidence;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the findings of one document as results (3.27). */
final class ResultJson {

    /** The version tells how the id is made; it changes when ids are made in another way. */
    private static final String FINGERPRINT = "touchstoneFindingId/v1";

    private final JsonGenerator json;
    private final LocationJson locations;
    private final RelatedJson related;
    private final FixJson fixes;

    ResultJson(JsonGenerator json, LocationJson locations) {
        this.json = json;
        this.locations = locations;
        this.related = new RelatedJson(json, locations);
        this.fixes = new FixJson(json, locations);
    }

    void result(Finding finding, Optional<ResultState> state) {
        json.writeStartObject();
        rule(json, finding.rule());
        level(Level.of(finding));
        message(json, MessageText.of(finding));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        locations.place(finding.span());
        json.writeEndObject();
        json.writeEndArray();
        related.of(finding);
        fingerprint(json, finding.id());
        state.ifPresent(known -> state(json, known));
        rank(finding);
        finding.mend().ifPresent(fixes::of);
        properties(finding);
        json.writeEndObject();
    }

    static void rule(JsonGenerator json, String rule) {
        json.writeStringProperty("ruleId", rule);
        Rules.STANDARD.place(rule).ifPresent(place -> json.writeNumberProperty("ruleIndex", place));
    }

    private void level(Level level) {
        if (level == Level.NONE) {
            json.writeStringProperty("kind", "informational");
        }
        json.writeStringProperty("level", level.label());
    }

    static void message(JsonGenerator json, String text) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    static void fingerprint(JsonGenerator json, String id) {
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, id);
        json.writeEndObject();
    }

    static void state(JsonGenerator json, ResultState state) {
        json.writeArrayPropertyStart("suppressions");
        for (Suppression suppression : state.suppressions()) {
            json.writeStartObject();
            json.writeStringProperty("kind", suppression.kind().label());
            if (!suppression.justification().isEmpty()) {
                json.writeStringProperty("justification", suppression.justification());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        state.baseline().ifPresent(baseline -> json.writeStringProperty("baselineState", baseline.label()));
    }

    /** What it costs tells how urgent it is; what costs nothing has no rank (3.27.25). */
    private void rank(Finding finding) {
        if (finding.contribution() < 0) {
            json.writeNumberProperty("rank", Math.min(100, -finding.contribution()));
        }
    }

    private void properties(Finding finding) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("signal", finding.signal());
        if (!finding.function().isEmpty()) {
            json.writeStringProperty("function", finding.function());
        }
        json.writeNumberProperty("contribution", finding.contribution());
        finding.mend().map(Mend::gain).ifPresent(gain -> json.writeNumberProperty("gain", gain));
        finding.evidence().stream()
                .map(ResultJson::probability)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(probability -> json.writeNumberProperty("probability", probability));
        json.writeEndObject();
    }

    private static Optional<Double> probability(Evidence evidence) {
        if (evidence instanceof Evidence.ClashingFact clash) {
            return Optional.of(clash.verdict().probability());
        }
        if (evidence instanceof Evidence.ClashingPassage clash) {
            return Optional.of(clash.verdict().probability());
        }
        return evidence instanceof Evidence.ModelJudgement judged
                ? Optional.of(judged.probability())
                : Optional.empty();
    }
}
