package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.row.PairRow;
import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Probabilities;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.entailment.Verdict.Relation;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A labelled pair, what was said of it, and what simple rivals go by.
 *
 * @param factHash tells facts apart; pairs of one fact are no independent evidence
 * @param text what was judged
 * @param label how people say that it stands to the fact
 * @param source the corpus that it is from
 * @param kind what the two differ in; may be empty
 * @param said what was decided of it
 * @param likeliest the relation that was said to be most probable
 * @param contradicts how likely a contradiction was said to be, 0 to 1
 * @param overlap the share of the text's words that the fact has, 0 to 1
 * @param oneDenies whether one side denies and the other does not
 */
public record JudgedPair(
        int factHash,
        String text,
        Relation label,
        String source,
        String kind,
        Relation said,
        Relation likeliest,
        double contradicts,
        double overlap,
        boolean oneDenies) {

    static JudgedPair of(PairRow row, ClaimPair pair, Verdict verdict) {
        return new JudgedPair(
                row.fact().hashCode(),
                row.text(),
                row.label(),
                row.source(),
                row.kind(),
                verdict.relation(),
                likeliest(verdict.probabilities()),
                verdict.probabilities().contradicts(),
                WordOverlap.of(
                        pair.claim().text().tokens(),
                        pair.fact().statement().text().tokens()),
                pair.claim().isNegated() != pair.fact().statement().isNegated());
    }

    private static Relation likeliest(Probabilities probabilities) {
        return Arrays.stream(Relation.values())
                .max(Comparator.comparingDouble(probabilities::of))
                .orElseThrow();
    }

    boolean isContradiction() {
        return label == Relation.CONTRADICTS;
    }

    /** The pair, as ours ranks it. */
    Prediction prediction() {
        return new Prediction(String.valueOf(factHash), isContradiction(), contradicts, said == Relation.CONTRADICTS);
    }

    /** The pair, as a rival ranks it. */
    Prediction ranked(double probability) {
        return Prediction.at(String.valueOf(factHash), isContradiction(), probability, 1);
    }
}
