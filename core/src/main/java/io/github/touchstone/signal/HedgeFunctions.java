package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.support.Grade;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.BitSet;
import java.util.List;

/** What the hedges of a text do where they stand, and what would mend them. */
final class HedgeFunctions {

    private final Analysis analysis;
    private final boolean ofQuoted;
    /** How well each sentence of the author's is carried. */
    private final List<Grade> support;
    /** Sentences whose claim lacks a source. */
    private final BitSet wanting = new BitSet();

    /** Of the author's words or of the quoted ones, whose sources do not matter: who quotes cites. */
    HedgeFunctions(Analysis analysis, boolean ofQuoted) {
        this.analysis = analysis;
        this.ofQuoted = ofQuoted;
        this.support = ofQuoted ? List.of() : analysis.sources().grades(analysis.text());
        for (JudgedClaim judged : analysis.judgedClaims()) {
            if (ClaimWeight.isWanting(judged, analysis)) {
                wanting.set(judged.claim().sentence());
            }
        }
    }

    HedgeFunction of(HedgeCue cue) {
        boolean light = cue.kind() == HedgeCue.Kind.WEASEL && cue.weight() <= HedgeSeverity.LIGHT;
        return of(cue.span(), cue.sentence(), cue.kind(), light);
    }

    HedgeFunction ofVague(Sentence sentence) {
        return of(sentence.span(), sentence.index(), HedgeCue.Kind.WEASEL, false);
    }

    private HedgeFunction of(Span span, int sentence, HedgeCue.Kind kind, boolean light) {
        boolean weasel = kind == HedgeCue.Kind.WEASEL;
        if (ofQuoted) {
            return weasel ? HedgeFunction.WEASEL : HedgeFunction.BARE;
        }
        if (analysis.othersWords().have(span)) {
            return HedgeFunction.QUOTED;
        }
        if (wanting.get(sentence)) {
            return weasel || support.get(sentence) == Grade.PARTLY ? HedgeFunction.WEASEL : HedgeFunction.BARE;
        }
        return light && support.get(sentence) != Grade.CARRIED
                ? HedgeFunction.IDLE
                : apart(support.get(sentence), kind);
    }

    /** Of a sentence that states nothing which lacks a source. */
    private static HedgeFunction apart(Grade support, HedgeCue.Kind kind) {
        if (support == Grade.CARRIED) {
            return kind == HedgeCue.Kind.BOOSTER ? HedgeFunction.PROVEN : HedgeFunction.WARRANTED;
        }
        return switch (kind) {
            case WEASEL -> HedgeFunction.WEASEL;
            case BOOSTER -> HedgeFunction.BARE;
            case EPISTEMIC, DOXASTIC, CONDITION, INVESTIGATION, APPROXIMATOR -> HedgeFunction.IDLE;
        };
    }

    /** A source for its sentence mends a hedge; where a claim lacks one, the hedge costs what it takes from the claim. */
    Observation mended(Observation observation, int sentence, boolean drawing) {
        if (observation.severity() == 0) {
            return observation;
        }
        Observation mended = observation.mendedBy(new Remedy.Cite(List.of(sentence)));
        return drawing && wanting.get(sentence) ? mended.drawingOn(AssertionSignal.NAME) : mended;
    }
}
