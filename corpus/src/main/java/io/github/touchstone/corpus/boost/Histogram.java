package io.github.touchstone.corpus.boost;

import java.util.stream.IntStream;

/** The slopes of some rows, summed by feature and bin; and how many rows there are in each. */
final class Histogram {

    /** Features that one thread sums, and rows whose slopes stay near it while it does. */
    private static final int BLOCK = 12;

    private static final int CHUNK = 2_048;

    private final int width;
    private final double[][] sums;

    private Histogram(int width, double[][] sums) {
        this.width = width;
        this.sums = sums;
    }

    /** Sums rows; each feature is summed by one thread in the order of the rows. */
    static Histogram of(Binned binned, Slopes slopes, int[] rows, int from, int to) {
        int width = slopes.width() + 1;
        double[] ordered = new double[(to - from) * slopes.width()];
        slopes.copy(rows, from, to, ordered);
        double[][] sums = new double[binned.features()][];
        int blocks = (binned.features() + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            int first = block * BLOCK;
            int last = Math.min(first + BLOCK, binned.features());
            for (int feature = first; feature < last; feature++) {
                sums[feature] = new double[binned.bins(feature) * width];
            }
            for (int start = from; start < to; start += CHUNK) {
                for (int feature = first; feature < last; feature++) {
                    int end = Math.min(start + CHUNK, to);
                    add(binned.column(feature), rows, start, end, ordered, start - from, sums[feature], width);
                }
            }
        });
        return new Histogram(width, sums);
    }

    private static void add(
            byte[] column, int[] rows, int from, int to, double[] slopes, int first, double[] sums, int width) {
        int slope = first * (width - 1);
        for (int i = from; i < to; i++) {
            int at = column[rows[i]] * width;
            for (int k = 0; k < width - 1; k++) {
                sums[at + k] += slopes[slope + k];
            }
            sums[at + width - 1]++;
            slope += width - 1;
        }
    }

    /** What is left of these rows without some of them. */
    Histogram without(Histogram part) {
        double[][] rest = new double[sums.length][];
        for (int feature = 0; feature < sums.length; feature++) {
            rest[feature] = sums[feature].clone();
            for (int i = 0; i < rest[feature].length; i++) {
                rest[feature][i] -= part.sums[feature][i];
            }
        }
        return new Histogram(width, rest);
    }

    int features() {
        return sums.length;
    }

    int bins(int feature) {
        return sums[feature].length / width;
    }

    /** Adds the numbers of a bin to sums: the slopes, then the number of rows. */
    void addTo(double[] total, int feature, int bin) {
        for (int k = 0; k < width; k++) {
            total[k] += sums[feature][bin * width + k];
        }
    }

    /** The sums over all bins, which every feature has. */
    double[] total() {
        double[] total = new double[width];
        for (int bin = 0; bin < bins(0); bin++) {
            addTo(total, 0, bin);
        }
        return total;
    }
}
