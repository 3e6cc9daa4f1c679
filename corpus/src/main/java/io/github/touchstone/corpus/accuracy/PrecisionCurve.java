package io.github.touchstone.corpus.accuracy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Precision and recall at every threshold. Rows of equal probability come at one step: no threshold tells them apart.
 */
public final class PrecisionCurve {

    /** Recall that misses what was asked by less than this is a matter of rounding. */
    private static final double ROUNDING = 1e-9;

    private final List<Prediction> ranked;
    private final long positives;

    private PrecisionCurve(List<Prediction> ranked) {
        this.ranked = ranked;
        this.positives = ranked.stream().filter(Prediction::gold).count();
    }

    /**
     * Ranks rows by their probabilities.
     *
     * @param predictions the rows, in any order
     * @return their curve
     */
    public static PrecisionCurve of(Collection<Prediction> predictions) {
        return new PrecisionCurve(predictions.stream()
                .sorted(Comparator.comparingDouble(Prediction::probability).reversed())
                .toList());
    }

    /**
     * The precision that can be had at some recall.
     *
     * @param recall the least recall, 0 to 1
     * @return the highest precision of all thresholds with this recall or more; empty without positive rows
     */
    public OptionalDouble atRecall(double recall) {
        double best = 0;
        int right = 0;
        for (int i = 0; i < ranked.size(); i++) {
            right += ranked.get(i).gold() ? 1 : 0;
            boolean step = i + 1 == ranked.size()
                    || ranked.get(i + 1).probability() != ranked.get(i).probability();
            if (step && right + ROUNDING >= recall * positives) {
                best = Math.max(best, (double) right / (i + 1));
            }
        }
        return positives == 0 ? OptionalDouble.empty() : OptionalDouble.of(best);
    }
}
