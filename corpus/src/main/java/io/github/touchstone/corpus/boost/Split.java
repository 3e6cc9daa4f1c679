package io.github.touchstone.corpus.boost;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where rows are best parted in two.
 *
 * @param feature the feature
 * @param bin the last bin of those that go to the first part
 * @param gain by how much the loss falls, but for a factor: the sum of G²/(H + shrinkage) over classes and parts, less
 *     that of the whole
 */
record Split(int feature, int bin, double gain) {

    private static final double LEAST_GAIN = 1e-6;
    private static final double LEAST_CURVE = 1e-3;

    /** Finds the best split; of equal ones that of the first feature and bin. */
    static Optional<Split> best(Histogram histogram, BoostOptions options) {
        double[] total = histogram.total();
        double whole = value(total, options);
        return IntStream.range(0, histogram.features())
                .parallel()
                .mapToObj(feature -> best(histogram, feature, total, whole, options))
                .reduce((one, other) -> other.gain > one.gain ? other : one)
                .filter(split -> split.gain > LEAST_GAIN);
    }

    private static Split best(Histogram histogram, int feature, double[] total, double whole, BoostOptions options) {
        double[] first = new double[total.length];
        double[] second = new double[total.length];
        Split best = new Split(feature, 0, 0);
        for (int bin = 0; bin + 1 < histogram.bins(feature); bin++) {
            histogram.addTo(first, feature, bin);
            for (int k = 0; k < total.length; k++) {
                second[k] = total[k] - first[k];
            }
            if (mayStand(first, options) && mayStand(second, options)) {
                double gain = value(first, options) + value(second, options) - whole;
                best = gain > best.gain ? new Split(feature, bin, gain) : best;
            }
        }
        return best;
    }

    private static boolean mayStand(double[] sums, BoostOptions options) {
        int classes = (sums.length - 1) / 2;
        double curve = 0;
        for (int k = classes; k < 2 * classes; k++) {
            curve += sums[k];
        }
        return sums[2 * classes] >= options.fewestRows() && curve >= LEAST_CURVE;
    }

    private static double value(double[] sums, BoostOptions options) {
        int classes = (sums.length - 1) / 2;
        double value = 0;
        for (int k = 0; k < classes; k++) {
            value += sums[k] * sums[k] / (sums[classes + k] + options.shrinkage());
        }
        return value;
    }
}
