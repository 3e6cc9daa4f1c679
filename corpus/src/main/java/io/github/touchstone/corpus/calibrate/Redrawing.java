package io.github.touchstone.corpus.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The percentile bootstrap (Efron 1979): as many documents as there are, drawn with replacement, again and again. All
 * figures are taken of the same draws, so that differences of two can be, too.
 */
final class Redrawing {

    private static final int DRAWS = 2_000;
    private static final double TAIL = 0.025;

    private final int[] all;
    private final List<int[]> draws = new ArrayList<>();

    Redrawing(int documents, long seed) {
        this.all = IntStream.range(0, documents).toArray();
        Random random = new Random(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            draws.add(IntStream.range(0, documents)
                    .map(i -> random.nextInt(documents))
                    .toArray());
        }
    }

    /** Takes a figure of all documents, and its middle 95 % over the draws of which there is one. */
    Estimate estimate(Function<int[], OptionalDouble> figure) {
        double[] drawn = draws.stream()
                .map(figure)
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        double value = figure.apply(all).orElse(0);
        if (drawn.length == 0) {
            return new Estimate(value, value, value);
        }
        int cut = (int) (TAIL * drawn.length);
        return new Estimate(value, drawn[cut], drawn[drawn.length - 1 - cut]);
    }

    static double[] take(double[] numbers, int[] drawn) {
        return Arrays.stream(drawn).mapToDouble(i -> numbers[i]).toArray();
    }
}
