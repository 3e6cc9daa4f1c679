package io.github.touchstone.sarif;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.location.DocumentAddress;
import io.github.touchstone.score.Finding;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Span;
import java.net.URI;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what a finding rests on as places related to it: the facts, and other words of the text. */
final class RelatedJson {

    private final JsonGenerator json;
    private final LocationJson locations;
    /** Names the next place; places have to differ, and evidence may name one twice. */
    private int next;

    RelatedJson(JsonGenerator json, LocationJson locations) {
        this.json = json;
        this.locations = locations;
    }

    void of(Finding finding) {
        json.writeArrayPropertyStart("relatedLocations");
        next = 0;
        finding.evidence().forEach(this::evidence);
        json.writeEndArray();
    }

    private void evidence(Evidence evidence) {
        if (evidence instanceof Evidence.ClashingFact clash) {
            fact(clash.fact());
            place(clash.verdict().textPiece(), "The words that clash with it.");
        } else if (evidence instanceof Evidence.ClashingPassage clash) {
            place(clash.earlier(), "An earlier passage that says otherwise.");
            place(clash.verdict().factPiece(), "The words of it that clash.");
        } else if (evidence instanceof Evidence.CitedSource cited) {
            place(cited.supports(), "The words that it carries.");
        } else if (evidence instanceof Evidence.StatedClaim stated) {
            place(stated.judged().claim().span(), "The claim.");
        }
    }

    private void fact(Fact fact) {
        begin();
        Optional<URI> source = DocumentAddress.web(fact.source().url());
        if (source.isPresent()) {
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", source.get().toASCIIString());
            json.writeEndObject();
            json.writeEndObject();
        }
        String title = fact.source().title();
        String known = fact.polarity() == Fact.Polarity.DENIED ? "Known to be false, fact " : "Fact ";
        end(known + fact.id() + ": " + fact.statement() + (title.isEmpty() ? "" : " (" + title + ")"));
    }

    private void place(Span span, String words) {
        begin();
        locations.place(span);
        end(words);
    }

    private void begin() {
        json.writeStartObject();
        json.writeNumberProperty("id", next++);
    }

    private void end(String words) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", MessageText.plain(words));
        json.writeEndObject();
        json.writeEndObject();
    }
}
