package io.github.touchstone.corpus.train;

import java.util.Arrays;

/** A matrix of which few entries are not 0. */
final class SparseMatrix {

    private final int columns;
    private final int[] starts;
    private final int[] columnOf;
    private final double[] values;

    private SparseMatrix(int rows, int columns, long[] keys) {
        this.columns = columns;
        this.starts = new int[rows + 1];
        this.columnOf = new int[keys.length];
        this.values = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            columnOf[i] = (int) (keys[i] % columns);
            starts[(int) (keys[i] / columns) + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
    }

    /** Takes the counts of some pairs. */
    static SparseMatrix of(int rows, int columns, PairCounts counts) {
        long[] keys = counts.keys();
        SparseMatrix matrix = new SparseMatrix(rows, columns, keys);
        for (int i = 0; i < keys.length; i++) {
            matrix.values[i] = counts.count(keys[i]);
        }
        return matrix;
    }

    /**
     * Turns counts into how much more often a pair is met than chance would have it: the logarithm, or 0 if it is not
     * (positive pointwise mutual information). The columns' counts are smoothed by a power, since rare ones are
     * overrated otherwise (Levy, Goldberg and Dagan 2015).
     *
     * @param smoothing the power
     * @param blocks where blocks of columns end; each block is a count of its own
     */
    void toMutualInformation(double smoothing, int... blocks) {
        int start = 0;
        for (int end : blocks) {
            toMutualInformation(smoothing, start, end);
            start = end;
        }
    }

    private void toMutualInformation(double smoothing, int from, int to) {
        double[] ofRow = new double[starts.length - 1];
        double[] ofColumn = new double[columns];
        for (int row = 0; row < ofRow.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                if (columnOf[i] >= from && columnOf[i] < to) {
                    ofRow[row] += values[i];
                    ofColumn[columnOf[i]] += values[i];
                }
            }
        }
        double[] smoothed =
                Arrays.stream(ofColumn).map(sum -> Math.pow(sum, smoothing)).toArray();
        double all = Arrays.stream(smoothed).sum();
        for (int row = 0; row < ofRow.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                if (columnOf[i] >= from && columnOf[i] < to) {
                    values[i] = Math.max(0, Math.log(values[i] / ofRow[row] / (smoothed[columnOf[i]] / all)));
                }
            }
        }
    }

    /** This matrix times a dense one of as many rows as this has columns. */
    double[][] times(double[][] other) {
        double[][] product = new double[starts.length - 1][other[0].length];
        for (int row = 0; row < product.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                add(product[row], other[columnOf[i]], values[i]);
            }
        }
        return product;
    }

    /** This matrix turned, times a dense one of as many rows as this has. */
    double[][] turnedTimes(double[][] other) {
        double[][] product = new double[columns][other[0].length];
        for (int row = 0; row < other.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                add(product[columnOf[i]], other[row], values[i]);
            }
        }
        return product;
    }

    private static void add(double[] sums, double[] row, double factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }
}
