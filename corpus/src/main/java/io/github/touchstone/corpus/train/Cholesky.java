package io.github.touchstone.corpus.train;

/** Solves linear equations with a symmetric positive definite matrix (Golub and Van Loan, Matrix Computations, 4.2). */
final class Cholesky {

    private Cholesky() {}

    /** Solves A x = b; of A the lower half is read, and overwritten. */
    static double[] solve(double[][] a, double[] b) {
        factor(a);
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] /= a[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }

    private static void factor(double[][] a) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double left = a[i][j];
                for (int k = 0; k < j; k++) {
                    left -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? root(left) : left / a[j][j];
            }
        }
    }

    private static double root(double left) {
        if (left <= 0) {
            throw new IllegalArgumentException("the matrix is not positive definite");
        }
        return Math.sqrt(left);
    }
}
