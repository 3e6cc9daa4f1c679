package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Finds hedge cues: words that a trained model tells by what stands around them (see {@link CueModel}), and terms of the
 * lists of weasels, approximators and boosters. Of two that overlap the longer counts, and of equally long ones that of
 * the model; but a weasel and a cue of the model inside it are both there.
 */
public final class HedgeFinder {

    private final Tokens tokens;
    private final List<Quotation> quotations;
    private int nextQuotation;

    private HedgeFinder(Tokens tokens, List<Quotation> quotations) {
        this.tokens = tokens;
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
        return find(text, matches, quotations, sentence -> true);
    }

    /**
     * Finds the cues of some sentences of a text.
     *
     * @param text the text
     * @param matches the terms found in it
     * @param quotations its quoted words, in order
     * @param asked which sentences are looked at
     * @return their cues in order, a longer one before one that begins at the same word
     */
    public static List<HedgeCue> find(
            Segmentation text, Matches matches, List<Quotation> quotations, Predicate<Sentence> asked) {
        Predicate<TermMatch> in = match -> asked.test(text.sentences().get(match.sentence()));
        HedgeFinder finder = new HedgeFinder(text.tokens(), quotations);
        List<FoundCue> typed = CueModel.standard().judge(text, CueCandidates.find(text, matches, in));
        return CueMerge.of(typed, ListedCues.find(text.tokens(), matches, in)).stream()
                .map(finder::cue)
                .toList();
    }

    private HedgeCue cue(FoundCue found) {
        Span span = tokens.span(found.firstToken(), found.endToken());
        ListedTerm term = ListedTerm.of(found.term());
        return new HedgeCue(
                span,
                found.sentence(),
                found.kind(),
                found.term().text(),
                term.weight(),
                found.probability(),
                found.kind().szeged().isPresent() ? term.likelihood() : OptionalDouble.empty(),
                isQuoted(span));
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
}
