package io.github.touchstone.corpus.boost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** Where the values of a feature are cut into bins of about as many rows each; few values are cut between any two. */
final class Cuts {

    static final int MOST_BINS = 64;
    /** A float is told from its neighbours by this many digits at most. */
    private static final int MOST_DIGITS = 9;

    private final float[] cuts;

    private Cuts(float[] cuts) {
        this.cuts = cuts;
    }

    /** Cuts some values, which are sorted. */
    static Cuts of(float[] values) {
        Arrays.sort(values);
        float[] cuts = new float[MOST_BINS - 1];
        int count = 0;
        int distinct = distinct(values);
        double step = distinct <= MOST_BINS ? 0 : (double) values.length / MOST_BINS;
        double next = step;
        for (int i = 1; i < values.length && count < cuts.length; i++) {
            if (values[i - 1] < values[i] && i >= next) {
                cuts[count++] = between(values[i - 1], values[i]);
                next = Math.max(next + step, i + step / 2);
            }
        }
        return new Cuts(Arrays.copyOf(cuts, count));
    }

    private static int distinct(float[] sorted) {
        int distinct = 1;
        for (int i = 1; i < sorted.length; i++) {
            distinct += sorted[i - 1] < sorted[i] ? 1 : 0;
        }
        return distinct;
    }

    /** The number with the fewest digits next to the middle that is above the one and not above the other. */
    static float between(float low, float high) {
        BigDecimal middle =
                new BigDecimal((double) low).add(new BigDecimal((double) high)).divide(BigDecimal.valueOf(2));
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            float cut = middle.round(new MathContext(digits, RoundingMode.HALF_EVEN))
                    .floatValue();
            if (low < cut && cut <= high) {
                return cut;
            }
        }
        return high;
    }

    int bins() {
        return cuts.length + 1;
    }

    /** The value below which the bins up to one end. */
    float after(int bin) {
        return cuts[bin];
    }

    int bin(float value) {
        int at = Arrays.binarySearch(cuts, value);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
