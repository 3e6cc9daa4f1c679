package io.github.touchstone.corpus.accuracy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well probabilities put positive rows before negative ones, whatever the threshold. Rows of equal probability
 * come at one step: no threshold tells them apart.
 *
 * @param rocAuc the chance that a positive row comes before a negative one, ties counting half (Hanley and McNeil 1982);
 *     empty unless both are there
 * @param averagePrecision the precision at each step, weighed by the recall that the step adds (as TREC, without
 *     interpolation); empty without positive rows
 * @param bestF1 the highest F1 of all thresholds; empty without positive rows
 * @param bestAccuracy the highest accuracy of all thresholds, also above every row; empty without rows
 */
public record Ranking(
        OptionalDouble rocAuc, OptionalDouble averagePrecision, OptionalDouble bestF1, OptionalDouble bestAccuracy) {

    /**
     * Ranks rows by their probabilities.
     *
     * @param predictions the rows, in any order
     * @return the figures
     */
    public static Ranking of(Collection<Prediction> predictions) {
        List<Prediction> ranked = predictions.stream()
                .sorted(Comparator.comparingDouble(Prediction::probability).reversed())
                .toList();
        RankingWalk walk = new RankingWalk(ranked);
        walk.run();
        return walk.ranking();
    }

    /**
     * The figures under the names "rocAuc", "averagePrecision", "bestF1" and "bestAccuracy".
     *
     * @return those that apply
     */
    public Measures measures() {
        return Measures.NONE
                .with("rocAuc", rocAuc)
                .with("averagePrecision", averagePrecision)
                .with("bestF1", bestF1)
                .with("bestAccuracy", bestAccuracy);
    }
}
