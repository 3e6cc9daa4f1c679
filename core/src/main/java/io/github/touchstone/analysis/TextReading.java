package io.github.touchstone.analysis;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyReading;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationMarks;
import io.github.touchstone.citation.CitationReading;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.contradiction.CheckedText;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.contradiction.Passages;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.model.Probabilities;
import io.github.touchstone.need.NeedReading;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Region;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.SentenceShift;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A text as it was read, with the marks that hang on their block and those beside it alone, so that an edited text is read
 * only where it differs; what hangs on the whole text is found anew each time. Immutable.
 */
final class TextReading {

    private static final String STANDING = "standing/";
    private final Segmentation whole;
    private final BibliographyReading bibliography;
    private final CitationReading citations;
    private final Segmentation text;
    private final List<Quotation> quotations;
    private final List<HedgeCue> hedgeCues;
    private final List<Attribution> attributions;
    private final NeedReading needs;
    /** The terms that tell how the author stands to what is said. */
    private final Matches standing;

    private final double[] uncertainty;
    private final Judged judged;
    private final List<Claim> claims;
    /** Where the clauses of its sentences are read, to hold them against each other. */
    private final Passages passages;

    /** Where a text differs from the one before, and its window. */
    private record Edit(Region region, SentenceShift shift, Segmentation window) {}

    private TextReading(
            Segmentation whole,
            BibliographyReading bibliography,
            CitationReading citations,
            Segmentation text,
            List<Quotation> quotations,
            List<HedgeCue> hedgeCues,
            List<Attribution> attributions,
            NeedReading needs,
            Matches standing,
            double[] uncertainty,
            Judged judged,
            List<Claim> claims,
            Passages passages) {
        this.whole = whole;
        this.bibliography = bibliography;
        this.citations = citations;
        this.text = text;
        this.quotations = quotations;
        this.hedgeCues = hedgeCues;
        this.attributions = attributions;
        this.needs = needs;
        this.standing = standing;
        this.uncertainty = uncertainty;
        this.judged = judged;
        this.claims = claims;
        this.passages = passages;
    }

    /** Reads a text as a whole. */
    static TextReading of(Document document) {
        Segmentation whole = Segmentation.of(document);
        BibliographyReading bibliography = BibliographyReading.of(whole);
        Bibliography listed = bibliography.bibliography(whole);
        CitationReading citations = CitationReading.of(whole, listed);
        Segmentation text = whole.without(CitationMarks.of(document.text(), citations.citations()));
        BlockMarks marks = new BlockMarks(text);
        List<Attribution> attributions = marks.attributions();
        Judged judged = Judged.of(whole, text, listed, citations.citations(), marks.quotations(), attributions);
        Matches standing = marks.matches().of(STANDING);
        List<HedgeCue> hedgeCues = marks.hedgeCues(TextReading::isAsked);
        return new TextReading(
                whole,
                bibliography,
                citations,
                text,
                marks.quotations(),
                hedgeCues,
                attributions,
                NeedReading.of(
                        text,
                        Citation.marks(citations.citations()),
                        marks.phrases().need()),
                standing,
                marks.uncertainty(TextReading::isAsked),
                judged,
                marks.claims(judged.othersWords().quotations(), TextReading::isAsked),
                Passages.of(new CheckedText(
                        text,
                        text.sentences(),
                        standing,
                        hedgeCues,
                        attributions,
                        judged.othersWords().orPartOfSentences(marks.quotations(), text))));
    }

    /** Reads an edited text: where it differs, if the rest is then the same, else as a whole. */
    TextReading edited(Document document) {
        return Region.between(whole.document(), document).flatMap(this::edited).orElseGet(() -> of(document));
    }

    private Optional<TextReading> edited(Region region) {
        Segmentation window = Segmentation.of(region.window());
        if (window.sentences().isEmpty()) {
            return Optional.empty();
        }
        SentenceShift shift = whole.shift(region, window);
        Segmentation now = whole.edited(region, window);
        BibliographyReading bibliographyNow = bibliography.edited(region, window, shift, now);
        Bibliography listed = bibliographyNow.bibliography(now);
        CitationReading citationsNow = citations.edited(region, window, shift, now, listed);
        boolean byBlock = citationsNow.isByBlock(region.after().text()) && isSameOutside(region, citationsNow);
        return byBlock
                ? edited(new Edit(region, shift, window), now, bibliographyNow, listed, citationsNow)
                : Optional.empty();
    }

    private boolean isSameOutside(Region region, CitationReading now) {
        return region.isSameOutside(Citation.marks(citations.citations()), Citation.marks(now.citations()))
                && region.isSameOutside(
                        CitationMarks.of(region.before().text(), citations.citations()),
                        CitationMarks.of(region.after().text(), now.citations()));
    }

    private Optional<TextReading> edited(
            Edit edit,
            Segmentation now,
            BibliographyReading bibliographyNow,
            Bibliography listed,
            CitationReading citationsNow) {
        Region region = edit.region();
        SentenceShift shift = edit.shift();
        List<Citation> cited = citationsNow.citations();
        Segmentation window = edit.window()
                .without(region.inWindow(CitationMarks.of(region.after().text(), cited)));
        Segmentation textNow = text.edited(region, window);
        BlockMarks marks = new BlockMarks(window);
        List<HedgeCue> hedgesInWindow = marks.hedgeCues(TextReading::isAsked);
        List<Attribution> attributionsInWindow = marks.attributions();
        Optional<NeedReading> needsNow = needs.edited(
                region,
                shift,
                textNow,
                window,
                region.inWindow(Citation.marks(cited)),
                marks.phrases().need());
        List<Quotation> quotationsNow = region.join(
                quotations, marks.quotations(), quotation -> quotation.span().start(), shift, Quotation::movedBy);
        List<Attribution> attributionsNow = region.join(
                attributions,
                attributionsInWindow,
                attribution -> attribution.span().start(),
                shift,
                Attribution::movedBy);
        Judged judgedNow = Judged.of(now, textNow, listed, cited, quotationsNow, attributionsNow);
        List<Span> others = spans(judgedNow.othersWords());
        if (needsNow.isEmpty() || !region.isSameOutside(spans(judged.othersWords()), others)) {
            return Optional.empty();
        }
        Optional<Passages> passagesNow = passages.edited(
                shift,
                new CheckedText(
                        window,
                        window.sentences(),
                        marks.matches().of(STANDING),
                        hedgesInWindow,
                        attributionsInWindow,
                        inWindow(region, shift, judgedNow.othersWords().orPartOfSentences(quotationsNow, textNow))));
        if (passagesNow.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> claimsInWindow =
                marks.claims(inWindow(region, shift, judgedNow.othersWords().quotations()), TextReading::isAsked);
        return Optional.of(new TextReading(
                now,
                bibliographyNow,
                citationsNow,
                textNow,
                quotationsNow,
                region.join(hedgeCues, hedgesInWindow, cue -> cue.span().start(), shift, HedgeCue::movedBy),
                attributionsNow,
                needsNow.get(),
                standing.edited(shift, text, textNow, window, marks.matches()),
                shift.join(uncertainty, marks.uncertainty(TextReading::isAsked)),
                judgedNow,
                region.join(claims, claimsInWindow, claim -> claim.span().start(), shift, Claim::movedBy),
                passagesNow.get()));
    }

    private static List<Span> spans(OthersWords others) {
        return others.quotations().stream().map(Quotation::span).toList();
    }

    private static List<Quotation> inWindow(Region region, SentenceShift shift, List<Quotation> quotations) {
        Region.Move move = new Region.Move(-region.windowStart(), -shift.windowFirst(), -region.windowFirst());
        int end = region.windowStart() + region.windowLength();
        return quotations.stream()
                .filter(quotation -> quotation.span().start() >= region.windowStart()
                        && quotation.span().end() <= end)
                .map(quotation -> quotation.movedBy(move))
                .toList();
    }

    /** Finds what hangs on the whole text. */
    Analysis analysis(ContradictionFinder facts) {
        Prose prose = new Prose(text, judged.bibliography());
        TextMarks all = new TextMarks(
                whole,
                text,
                prose,
                judged,
                quotations,
                inProse(prose, hedgeCues, HedgeCue::sentence),
                attributions,
                inProse(prose, claims, Claim::sentence),
                needs.needs(),
                uncertaintyOfProse(prose),
                () -> Lexicons.standard().match(text));
        return all.analysis(facts.check(all.checked(standing), passages));
    }

    /** Which blocks are prose may change with an edit elsewhere: all is read as if it were. */
    private static boolean isAsked(Sentence any) {
        return true;
    }

    private <T> List<T> inProse(Prose prose, List<T> marks, ToIntFunction<T> sentence) {
        return marks.stream()
                .filter(mark -> prose.has(text.sentences().get(sentence.applyAsInt(mark))))
                .toList();
    }

    private List<Double> uncertaintyOfProse(Prose prose) {
        double[] ofProse = uncertainty.clone();
        for (Sentence sentence : text.sentences()) {
            ofProse[sentence.index()] = prose.has(sentence) ? uncertainty[sentence.index()] : 0;
        }
        return new Probabilities(ofProse);
    }
}
