package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds hedge cues: terms of the four lists, where their guards allow them. Of overlapping terms the longest counts,
 * whatever its kind: "almost certain" is a hedge although "certain" is a booster. Of equally long ones the guarded one
 * counts: "some 300 men" leaves a number open, "some men" hides who.
 */
public final class HedgeFinder {

    private static final Map<String, HedgeCue.Kind> KINDS =
            Stream.of(HedgeCue.Kind.values()).collect(Collectors.toMap(HedgeCue.Kind::rule, kind -> kind));

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
     * @return the cues in order; no two overlap
     */
    public static List<HedgeCue> find(Segmentation text, Matches matches, List<Quotation> quotations) {
        return new HedgeFinder(text, quotations).cues(matches);
    }

    private List<HedgeCue> cues(Matches matches) {
        List<TermMatch> guarded = new ArrayList<>();
        List<TermMatch> allowed = new ArrayList<>();
        for (HedgeCue.Kind kind : HedgeCue.Kind.values()) {
            for (TermMatch match : matches.all(kind.rule())) {
                Guard guard = Guard.of(match);
                if (guard.allows(match, tokens)) {
                    (guard == Guard.NONE ? allowed : guarded).add(match);
                }
            }
        }
        allowed.addAll(0, guarded);
        return Matches.longestOf(allowed).stream().map(this::cue).toList();
    }

    private HedgeCue cue(TermMatch match) {
        Span span = tokens.span(match.firstToken(), match.endToken());
        String likelihood = match.term().column("likelihood");
        return new HedgeCue(
                span,
                text.sentenceAt(span.start()),
                KINDS.getOrDefault(match.term().lexicon(), HedgeCue.Kind.EPISTEMIC),
                match.term().text(),
                match.term().number("weight", 1),
                likelihood.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(likelihood)),
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
