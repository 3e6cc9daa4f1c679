package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.support.Grade;
import io.github.touchstone.support.JudgedClaim;

/**
 * How much a claim weighs: what is exact and matters weighs up to three times as much as what is neither.
 *
 * <p>weight = checkability * (1 + stakes) / 2 * (2 + specificity) / {@value #PLAIN}
 *
 * <p>A text is held against the weight of its claims, not against their number or that of its words: trivial sentences
 * that are added weigh little, and those that need no source, or are another's, nothing.
 */
final class ClaimWeight {

    /** What (2 + specificity) comes to for a claim of middling specificity, which is the plain case. */
    private static final double PLAIN = 2.4;
    /** What a claim of the sample documents weighs on average: so much counts as one claim. */
    private static final double MEAN = 0.55;
    /** A text with fewer claims counts as if it had so many. */
    private static final double FEWEST_CLAIMS = 3;

    /** How much more a claim counts that has its source and hedges as much as can be. */
    static final double CAUTION = 0.3;

    private static final double PARTLY_KEPT = 0.8;

    private ClaimWeight() {}

    static double of(JudgedClaim judged) {
        Claim claim = judged.claim();
        return claim.checkability() * (1 + claim.stakes()) / 2 * (2 + claim.specificity()) / PLAIN;
    }

    /** How much of the weight is left open by what carries the claim: 1 for a bare one. */
    static double open(Grade grade) {
        return switch (grade) {
            case NONE -> 1;
            case PARTLY -> PARTLY_KEPT;
            case CARRIED -> 0;
        };
    }

    /** Whether the author, and nobody who is quoted, makes a claim that asks for a source; a false one asks to be mended. */
    static boolean isInNeed(JudgedClaim judged, Analysis analysis) {
        int sentence = judged.claim().sentence();
        return judged.support().known().isEmpty()
                && !analysis.othersWords().areSentence(sentence)
                && !analysis.factCheck().isContradicted(sentence);
    }

    static boolean isWanting(JudgedClaim judged, Analysis analysis) {
        return judged.support().grade() != Grade.CARRIED && isInNeed(judged, analysis);
    }

    /**
     * The weight of the author's claims that ask for a source, in claims of middling weight. One that has its source and
     * is stated with caution counts for more, up to {@value #CAUTION} of its weight.
     */
    static double inNeed(Analysis analysis) {
        double[] hedged = HedgedSentences.of(analysis);
        double weight = 0;
        for (JudgedClaim judged : analysis.judgedClaims()) {
            if (isInNeed(judged, analysis)) {
                boolean carried = judged.support().grade() == Grade.CARRIED;
                double caution = carried ? CAUTION * hedged[judged.claim().sentence()] : 0;
                weight += of(judged) * (1 + caution);
            }
        }
        return Math.max(FEWEST_CLAIMS, weight / MEAN);
    }

    /** The same for the claims of those who are quoted. */
    static double quoted(Analysis analysis) {
        double weight = 0;
        for (JudgedClaim judged : analysis.judgedClaims()) {
            weight += analysis.othersWords().areSentence(judged.claim().sentence()) ? of(judged) : 0;
        }
        return Math.max(FEWEST_CLAIMS, weight / MEAN);
    }
}
