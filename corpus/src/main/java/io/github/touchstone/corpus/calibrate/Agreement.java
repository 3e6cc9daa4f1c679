package io.github.touchstone.corpus.calibrate;

import io.github.touchstone.corpus.accuracy.RankCorrelation;

/**
 * How well scores put documents in the order in which people put them.
 *
 * @param spearman Spearman's rho, -1 to 1, with its interval
 * @param kendall Kendall's tau-b, -1 to 1, with its interval
 */
public record Agreement(Estimate spearman, Estimate kendall) {

    static Agreement of(double[] scores, double[] labels, Redrawing redrawing) {
        return new Agreement(
                redrawing.estimate(drawn ->
                        RankCorrelation.spearman(Redrawing.take(scores, drawn), Redrawing.take(labels, drawn))),
                redrawing.estimate(drawn ->
                        RankCorrelation.kendall(Redrawing.take(scores, drawn), Redrawing.take(labels, drawn))));
    }
}
