package io.github.touchstone.annotation;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.location.DocumentAddress;
import io.github.touchstone.score.Finding;
import io.github.touchstone.signal.Evidence;
import java.net.URI;
import tools.jackson.core.JsonGenerator;

/** Writes what an annotation says (3.2): the reason, the rule, what would mend it, and what it rests on. */
final class Bodies {

    private final JsonGenerator json;

    Bodies(JsonGenerator json) {
        this.json = json;
    }

    void of(Finding finding) {
        json.writeArrayPropertyStart("body");
        text(FindingAnnotations.motivation(finding), finding.reason());
        text("tagging", finding.rule());
        finding.mend().ifPresent(mend -> text("editing", mend.advice()));
        finding.evidence().forEach(this::evidence);
        json.writeEndArray();
    }

    private void evidence(Evidence evidence) {
        if (evidence instanceof Evidence.ClashingFact clash) {
            fact(clash.fact());
        } else if (evidence instanceof Evidence.CitedSource cited) {
            cited.listed().forEach(entry -> text("describing", entry));
        }
    }

    private void fact(Fact fact) {
        String known = fact.polarity() == Fact.Polarity.DENIED ? "Known to be false: " : "";
        text("describing", known + fact.statement());
        DocumentAddress.web(fact.source().url()).ifPresent(this::link);
    }

    private void text(String purpose, String value) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private void link(URI source) {
        json.writeStartObject();
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("purpose", "linking");
        json.writeStringProperty("source", source.toASCIIString());
        json.writeEndObject();
    }
}
