package io.github.touchstone.report;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.support.Carrier;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.support.Support;
import tools.jackson.core.JsonGenerator;

/** Writes claims, with both halves of their judgement. */
final class ClaimJson {

    private final JsonGenerator json;

    ClaimJson(JsonGenerator json) {
        this.json = json;
    }

    void claim(JudgedClaim judged) {
        json.writeStartObject();
        claim(judged.claim());
        json.writeNumberProperty("need", rounded(judged.need()));
        support(judged.support());
        json.writeEndObject();
    }

    /** As evidence a claim is told by its place: all else stands among the report's claims. */
    void statedClaim(JudgedClaim judged) {
        JsonSpan.write(json, "claim", judged.claim().span());
        kinds(judged.claim());
        json.writeStringProperty("support", judged.support().grade().label());
    }

    private void kinds(Claim claim) {
        json.writeArrayPropertyStart("kinds");
        claim.kinds().forEach(kind -> json.writeString(kind.label()));
        json.writeEndArray();
    }

    private void claim(Claim claim) {
        JsonSpan.write(json, "span", claim.span());
        kinds(claim);
        json.writeArrayPropertyStart("signs");
        claim.signs().forEach(sign -> json.writeString(sign.label()));
        json.writeEndArray();
        json.writeNumberProperty("checkability", rounded(claim.checkability()));
        json.writeNumberProperty("specificity", rounded(claim.specificity()));
        json.writeNumberProperty("stakes", rounded(claim.stakes()));
    }

    private void support(Support support) {
        json.writeStringProperty("support", support.grade().label());
        support.known().ifPresent(known -> json.writeStringProperty("commonKnowledge", known.label()));
        json.writeArrayPropertyStart("carriedBy");
        support.carriers().forEach(this::carrier);
        json.writeEndArray();
    }

    private void carrier(Carrier carrier) {
        json.writeStartObject();
        json.writeStringProperty("rule", carrier.rule().label());
        json.writeStringProperty("grade", carrier.rule().grade().label());
        JsonSpan.write(json, "span", carrier.span());
        if (!carrier.label().isEmpty()) {
            json.writeStringProperty("label", carrier.label());
        }
        json.writeEndObject();
    }

    /** To four decimals: more would say nothing. */
    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
