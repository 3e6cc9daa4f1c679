package io.github.touchstone.corpus.calibrate;

import java.util.Arrays;
import java.util.Random;

/** Pairs of documents of which one was judged to be more reliable than the other. */
final class Pairs {

    /** More pairs tell little more, and take long. */
    private static final int MOST = 200_000;

    private final int[] better;
    private final int[] worse;

    private Pairs(int[] better, int[] worse) {
        this.better = better;
        this.worse = worse;
    }

    /** All pairs, or as many as are enough, drawn by a seed. */
    static Pairs of(double[] labels, long seed) {
        long all = (long) labels.length * (labels.length - 1) / 2;
        Random random = new Random(seed);
        int[] better = new int[(int) Math.min(all, MOST)];
        int[] worse = new int[better.length];
        int size = 0;
        int first = 1;
        int second = -1;
        for (int i = 0; i < better.length; i++) {
            if (all > MOST) {
                first = random.nextInt(labels.length);
                second = random.nextInt(labels.length);
            } else if (++second == first) {
                first++;
                second = 0;
            }
            if (labels[first] != labels[second]) {
                better[size] = labels[first] > labels[second] ? first : second;
                worse[size] = labels[first] > labels[second] ? second : first;
                size++;
            }
        }
        return new Pairs(Arrays.copyOf(better, size), Arrays.copyOf(worse, size));
    }

    int size() {
        return better.length;
    }

    int better(int pair) {
        return better[pair];
    }

    int worse(int pair) {
        return worse[pair];
    }
}
