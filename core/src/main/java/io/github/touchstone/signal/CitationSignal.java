package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFlaw;
import io.github.touchstone.text.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Citation density: what the text cites, held against the number of checkable statements that need a source. Each citation, and each source
 * credited by name or office, earns points; the first ones earn most. "Historians" and "some" earn nothing. A source
 * cited for the n-th time earns an n-th: many citations of one work are not many sources. What points nowhere earns
 * nothing.
 */
public final class CitationSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "citation";

    /** A text with fewer claims counts as if it had so many. */
    private static final int FEWEST_CLAIMS = 3;

    /** Creates the signal. */
    public CitationSignal() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (analysis.claims().isEmpty() && analysis.citations().isEmpty()) {
            return Assessment.undetermined(NAME, "no checkable statement was found that would need a citation");
        }
        List<Observation> observations = new ArrayList<>();
        for (CitationFlaw flaw : analysis.citationFlaws()) {
            observations.add(observation(flaw));
        }
        String text = analysis.text().document().text();
        TimesCited timesCited = new TimesCited();
        for (Citation citation : analysis.soundCitations()) {
            observations.add(observation(citation, timesCited.before(citation), text));
        }
        for (Attribution attribution : analysis.attributions()) {
            boolean credited =
                    attribution.grade() == Attribution.Grade.NAMED || attribution.grade() == Attribution.Grade.ROLE;
            if (credited) {
                observations.add(observation(attribution));
            }
        }
        observations.sort(Comparator.comparing(Observation::span));
        return Assessment.inFavour(NAME, observations, Math.max(FEWEST_CLAIMS, analysis.claimsInNeed()));
    }

    private static Observation observation(Citation citation, int timesBefore, String text) {
        double worth = switch (citation.kind()) {
            case NUMERIC, AUTHOR_YEAR, NOTE, KEY, IBID, DOI, ISBN, ARXIV, PMID, LEGAL, STANDARD, SHELF_MARK -> 1;
            case URL, LINK, ISSN, WORK -> 0.6;
        };
        return new Observation(
                rule(citation.kind()),
                citation.span(),
                CitationReasons.of(citation, timesBefore),
                worth / (1 + timesBefore),
                List.of(new Evidence.CitedSource(citation.label(), citation.supports(), listed(citation, text))));
    }

    private static List<String> listed(Citation citation, String text) {
        return citation.entries().stream().map(entry -> entry.span().of(text)).toList();
    }

    /** A broken citation earns nothing, and shows why. */
    private static Observation observation(CitationFlaw flaw) {
        return new Observation(rule(flaw.kind()), flaw.span(), CitationReasons.of(flaw), 0);
    }

    private static Observation observation(Attribution attribution) {
        boolean named = attribution.grade() == Attribution.Grade.NAMED;
        double severity = named ? 0.6 : 0.35;
        String reason =
                named ? "Credited to somebody by name." : "Credited to somebody by office. A name would carry more.";
        return new Observation(
                named ? "citation/attribution-named" : "citation/attribution-role",
                attribution.span(),
                reason,
                severity,
                List.of(new Evidence.CitedSource(attribution.source(), attribution.supports())));
    }

    /** "citation/author-year" for AUTHOR_YEAR. */
    private static String rule(Enum<?> kind) {
        return "citation/" + Label.of(kind);
    }
}
