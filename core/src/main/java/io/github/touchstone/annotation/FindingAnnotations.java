package io.github.touchstone.annotation;

import io.github.touchstone.location.DocumentAddress;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Mend;
import tools.jackson.core.JsonGenerator;

/** Writes the findings of one document as annotations (3.1). */
final class FindingAnnotations {

    private static final String ID = "urn:touchstone:finding:";

    private final JsonGenerator json;
    private final String name;
    private final Target target;
    private final Bodies bodies;

    FindingAnnotations(JsonGenerator json, String name, String source) {
        this.json = json;
        this.name = name;
        this.target = new Target(json, DocumentAddress.of(name), source);
        this.bodies = new Bodies(json);
    }

    void write(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", id(finding));
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", motivation(finding));
        bodies.of(finding);
        target.at(finding.span());
        json.writeStringProperty("touchstone:signal", finding.signal());
        if (!finding.function().isEmpty()) {
            json.writeStringProperty("touchstone:function", finding.function());
        }
        json.writeNumberProperty("touchstone:contribution", finding.contribution());
        finding.mend().map(Mend::gain).ifPresent(gain -> json.writeNumberProperty("touchstone:gain", gain));
        json.writeEndObject();
    }

    /** A finding's own id tells it from others of its document; the document tells it from those of others. */
    private String id(Finding finding) {
        return ID + finding.id() + ":" + DocumentAddress.encoded(name);
    }

    /** What counts in the score assesses the text; what does not is a remark. */
    static String motivation(Finding finding) {
        return finding.contribution() == 0 ? "commenting" : "assessing";
    }
}
