package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Finds hedge cues: words that a trained model tells by what stands around them (see {@link CueModel}), and terms of the
 * lists of weasels, approximators and boosters. Of two that overlap the longer counts, and of equally long ones that of
 * the model; but a weasel and a cue of the model inside it are both there.
 */
public final class HedgeFinder {

    private final Segmentation text;
    private final Tokens tokens;
    private final List<Quotation> quotations;
    private int nextQuotation;

    private HedgeFinder(Segmentation text, List<Quotation> quotations) {
        this.text = text;
        this.tokens = text.tokens();
        this.quotations = quotations;
    }

    /**
     * Finds the cues of a text.
     *
     * @param text the text
     * @param matches the terms found in it
     * @param quotations its quoted words, in order
     * @return the cues in order, a longer one before one that begins at the same word
     */
    public static List<HedgeCue> find(Segmentation text, Matches matches, List<Quotation> quotations) {
        HedgeFinder finder = new HedgeFinder(text, quotations);
        List<FoundCue> typed = CueModel.standard().judge(text, CueCandidates.find(text, matches));
        return CueMerge.of(typed, ListedCues.find(text.tokens(), matches)).stream()
                .map(finder::cue)
                .toList();
    }

    private HedgeCue cue(FoundCue found) {
        Span span = tokens.span(found.firstToken(), found.endToken());
        return new HedgeCue(
                span,
                text.sentenceAt(span.start()),
                found.kind(),
                found.term().text(),
                found.term().number("weight", 1),
                found.probability(),
                likelihood(found),
                isQuoted(span));
    }

    private static OptionalDouble likelihood(FoundCue found) {
        Double likelihood = found.kind().szeged().isPresent()
                ? Surveyed.LIKELIHOODS.get(found.term().text())
                : null;
        return likelihood == null ? OptionalDouble.empty() : OptionalDouble.of(likelihood);
    }

    /** Cues come in order, so the quotations before one need not be looked at again. */
    private boolean isQuoted(Span span) {
        while (nextQuotation < quotations.size()
                && quotations.get(nextQuotation).span().end() <= span.start()) {
            nextQuotation++;
        }
        return nextQuotation < quotations.size()
                && quotations.get(nextQuotation).span().contains(span);
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Surveyed {
        static final Map<String, Double> LIKELIHOODS = Lexicons.standard().get("hedge/likelihood").terms().stream()
                .collect(Collectors.toUnmodifiableMap(Term::text, term -> term.number("likelihood", 1)));
    }
}
