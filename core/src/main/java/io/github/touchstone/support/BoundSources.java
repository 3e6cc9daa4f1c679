package io.github.touchstone.support;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.util.List;

/** Citations and credited sources, each of which carries the words that it supports. */
final class BoundSources {

    private final Segmentation text;
    private final Bearing bearing;

    BoundSources(Segmentation text, Bearing bearing) {
        this.text = text;
        this.bearing = bearing;
    }

    /** Of citations that stand side by side and support the same sentences, the first is enough for the others. */
    void addCitations(List<Citation> citations) {
        int before = -1;
        for (Citation citation : citations) {
            Span supported = citation.supports();
            Carrier carrier = new Carrier(Rule.CITATION, citation.span(), citation.label());
            Reach reach = Reach.of(supported, text, citation.sentence());
            if (supported.start() == before && citation.sentence() > reach.first()) {
                bearing.carry(citation.sentence(), citation.sentence() + 1, carrier);
            } else {
                bearing.carry(reach.first(), reach.end(), carrier);
            }
            before = supported.start();
        }
    }

    void addAttributions(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            Reach reach = Reach.of(attribution.supports(), text, attribution.sentence());
            bearing.carry(
                    reach.first(),
                    reach.end(),
                    new Carrier(rule(attribution.grade()), attribution.span(), attribution.source()));
        }
    }

    private static Rule rule(Attribution.Grade grade) {
        return switch (grade) {
            case NAMED -> Rule.NAMED_SOURCE;
            case ROLE -> Rule.ROLE_SOURCE;
            case GROUP -> Rule.GROUP_SOURCE;
            case NOBODY -> Rule.NOBODY;
        };
    }
}
