package io.github.touchstone.corpus.accuracy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Where an F1 lies for other documents of the same kind, with 95 % confidence.
 *
 * @param low the lower end, 0 to 1
 * @param high the upper end, 0 to 1
 */
public record Interval(double low, double high) {

    private static final int DRAWS = 1_000;
    /** Any fixed number would do: the same rows give the same interval. */
    private static final long SEED = 20_100_715;

    private static final double TAIL = 0.025;

    /**
     * Draws as many documents as there are, with replacement, a thousand times, and takes the middle 95 % of the F1 (the
     * percentile bootstrap, Efron 1979). Whole documents are drawn, since sentences of one resemble each other.
     *
     * @param documents the counts of each document, in a fixed order
     * @return the interval; empty with fewer than two documents, or where there is nothing to find
     */
    public static Optional<Interval> ofF1(Collection<Counts> documents) {
        List<Counts> each = List.copyOf(documents);
        if (each.size() < 2) {
            return Optional.empty();
        }
        Random random = new Random(SEED);
        double[] drawn = IntStream.range(0, DRAWS)
                .mapToObj(draw -> draw(each, random).f1())
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        return drawn.length == 0 ? Optional.empty() : Optional.of(middle(drawn));
    }

    private static Counts draw(List<Counts> documents, Random random) {
        Counts sum = Counts.NONE;
        for (int i = 0; i < documents.size(); i++) {
            sum = sum.plus(documents.get(random.nextInt(documents.size())));
        }
        return sum;
    }

    private static Interval middle(double[] sorted) {
        int cut = (int) (TAIL * sorted.length);
        return new Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
    }

    /**
     * The ends under the names "f1Low" and "f1High".
     *
     * @return both
     */
    public Measures measures() {
        return Measures.NONE.with("f1Low", OptionalDouble.of(low)).with("f1High", OptionalDouble.of(high));
    }
}
