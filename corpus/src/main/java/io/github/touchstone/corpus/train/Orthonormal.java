package io.github.touchstone.corpus.train;

/** Brings the columns of a matrix to length 1 and at right angles (modified Gram-Schmidt; Golub and Van Loan, 5.2). */
final class Orthonormal {

    /** A column this much shorter than it was lies in those before it. */
    private static final double LEAST = 1e-10;

    private Orthonormal() {}

    static void make(double[][] matrix) {
        for (int column = 0; column < matrix[0].length; column++) {
            double before = Math.sqrt(product(matrix, column, column));
            for (int other = 0; other < column; other++) {
                subtract(matrix, column, other, product(matrix, column, other));
            }
            double length = Math.sqrt(product(matrix, column, column));
            double factor = length <= LEAST * before ? 0 : 1 / length;
            for (double[] row : matrix) {
                row[column] *= factor;
            }
        }
    }

    private static double product(double[][] matrix, int one, int other) {
        double sum = 0;
        for (double[] row : matrix) {
            sum += row[one] * row[other];
        }
        return sum;
    }

    private static void subtract(double[][] matrix, int column, int other, double factor) {
        for (double[] row : matrix) {
            row[column] -= factor * row[other];
        }
    }
}
