package io.github.touchstone.corpus.fact;

import io.github.touchstone.contradiction.FactClash;
import io.github.touchstone.fact.FactPair;
import io.github.touchstone.fact.PlacedFact;
import io.github.touchstone.text.Label;
import java.util.Map;

/**
 * Something to say of two facts.
 *
 * @param kind "same-statement", "same-value", "opposite", "other-value", or what a judge's verdict turns on: "date"
 * @param first the one that was read first
 * @param second the other
 */
public record FactRemark(String kind, PlacedFact first, PlacedFact second) {

    static FactRemark of(FactPair pair) {
        return new FactRemark(Label.of(pair.kind()), pair.first(), pair.second());
    }

    static FactRemark of(FactClash clash, Map<String, PlacedFact> placed) {
        return new FactRemark(
                clash.verdict().kind().label(),
                placed.getOrDefault(clash.first().id(), new PlacedFact(clash.first(), "", 0)),
                placed.getOrDefault(clash.second().id(), new PlacedFact(clash.second(), "", 0)));
    }
}
