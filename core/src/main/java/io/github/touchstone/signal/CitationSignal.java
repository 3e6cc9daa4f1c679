package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFlaw;
import io.github.touchstone.signal.Earnings.Earning;
import io.github.touchstone.signal.Earnings.SourceMark;
import io.github.touchstone.support.Reach;
import io.github.touchstone.text.Label;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Citation density: what the text cites, held against the weight of the checkable statements that need a source. Each
 * citation, and each source credited by name or office, earns points; the first ones earn most. "Historians" and "some"
 * earn nothing.
 *
 * <p>A citation earns by the claim that it carries, so that citations beside no claim, however many, earn nothing. Many
 * citations of one work, or at one place, are not many sources, as {@link Earnings} says. What points nowhere earns
 * nothing.
 */
public final class CitationSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "citation";

    /** Creates the signal. */
    public CitationSignal() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (analysis.judgedClaims().isEmpty() && analysis.citations().isEmpty()) {
            return Assessment.undetermined(NAME, "no checkable statement was found that would need a citation");
        }
        List<Observation> observations = new ArrayList<>();
        for (CitationFlaw flaw : analysis.citationFlaws()) {
            observations.add(observation(flaw, analysis));
        }
        List<Citation> citations = analysis.soundCitations();
        List<Attribution> credited = analysis.attributions().stream()
                .filter(CitationSignal::isCredited)
                .toList();
        List<SourceMark> marks = new ArrayList<>();
        citations.forEach(citation -> marks.add(new SourceMark(
                Reach.of(citation.supports(), analysis.text(), citation.sentence()),
                citation.witnesses(),
                worth(citation.kind()))));
        credited.forEach(attribution -> marks.add(new SourceMark(
                Reach.of(attribution.supports(), analysis.text(), attribution.sentence()),
                List.of(attribution.source()),
                worth(attribution))));
        List<Earning> earnings = Earnings.of(analysis, marks);
        String text = analysis.text().document().text();
        for (int i = 0; i < citations.size(); i++) {
            observations.add(observation(citations.get(i), earnings.get(i), text));
        }
        for (int i = 0; i < credited.size(); i++) {
            observations.add(observation(credited.get(i), earnings.get(citations.size() + i)));
        }
        observations.sort(Observation.BY_PLACE);
        return Assessment.inFavour(NAME, observations, ClaimWeight.inNeed(analysis));
    }

    @Override
    public Assessment assessQuoted(Analysis analysis) {
        return Assessment.undetermined(NAME, "who quotes cites; quoted words cite nothing of their own");
    }

    private static boolean isCredited(Attribution attribution) {
        return attribution.grade() == Attribution.Grade.NAMED || attribution.grade() == Attribution.Grade.ROLE;
    }

    private static double worth(Citation.Kind kind) {
        return switch (kind) {
            case NUMERIC, AUTHOR_YEAR, NOTE, KEY, IBID, DOI, ISBN, ARXIV, PMID, LEGAL, STANDARD, SHELF_MARK -> 1;
            case URL, LINK, ISSN, WORK -> 0.6;
        };
    }

    private static double worth(Attribution attribution) {
        return attribution.grade() == Attribution.Grade.NAMED ? 0.6 : 0.35;
    }

    private static double earned(double worth, Earning earning) {
        return worth * earning.bearing() / (1 + earning.timesBefore());
    }

    private static Observation observation(Citation citation, Earning earning, String text) {
        return new Observation(
                rule(citation.kind()),
                citation.span(),
                earned(worth(citation.kind()), earning),
                () -> new Grounds(
                        CitationReasons.of(citation, earning),
                        List.of(new Evidence.CitedSource(
                                citation.label(), citation.supports(), listed(citation, text)))));
    }

    private static List<String> listed(Citation citation, String text) {
        return citation.entries().stream().map(entry -> entry.span().of(text)).toList();
    }

    /** A broken citation earns nothing, and shows why. */
    private static Observation observation(CitationFlaw flaw, Analysis analysis) {
        Observation observation = new Observation(
                rule(flaw.kind()), flaw.span(), 0, () -> new Grounds(CitationReasons.of(flaw), List.of()));
        return mend(flaw, analysis).map(observation::mendedBy).orElse(observation);
    }

    /** Where a citation leads nowhere or is asked for, a sound one would carry the sentence. */
    private static Optional<Remedy> mend(CitationFlaw flaw, Analysis analysis) {
        Span span = flaw.span();
        return switch (flaw.kind()) {
            case DANGLING, PLACEHOLDER, DEAD_ADDRESS ->
                Optional.of(new Remedy.Cite(List.of(analysis.text().sentenceAt(span.start()))));
            case UNCITED, DUPLICATE, BROKEN_MARKUP -> Optional.empty();
        };
    }

    private static Observation observation(Attribution attribution, Earning earning) {
        boolean named = attribution.grade() == Attribution.Grade.NAMED;
        return new Observation(
                named ? "citation/attribution-named" : "citation/attribution-role",
                attribution.span(),
                earned(worth(attribution), earning),
                () -> new Grounds(
                        CitationReasons.credited(named, earning),
                        List.of(new Evidence.CitedSource(attribution.source(), attribution.supports()))));
    }

    /** "citation/author-year" for AUTHOR_YEAR. */
    private static String rule(Enum<?> kind) {
        return "citation/" + Label.of(kind);
    }
}
