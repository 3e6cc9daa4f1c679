package io.github.touchstone.corpus.train;

/**
 * Fits a linear model by ridge regression: least squares with a penalty on the squares of the weights (Hoerl and Kennard
 * 1970). Columns are brought to mean 0 and deviation 1 first, so that the penalty is fair to each.
 *
 * <p>The normal equations are solved by Cholesky's method in the order of the columns, without native code: the weights
 * are the same on every machine.
 */
final class Ridge {

    private final double[][] rows;
    private final int width;
    private final double[] means;
    private final double[] deviations;

    private Ridge(double[][] rows) {
        this.rows = rows;
        this.width = rows[0].length;
        this.means = new double[width];
        this.deviations = new double[width];
        for (int column = 0; column < width; column++) {
            measure(column);
        }
    }

    /**
     * Fits a model.
     *
     * @param rows the values of each example, one example at least
     * @param targets what the model shall give for each
     * @param penalties of each column, more than 0
     */
    static LinearModel fit(double[][] rows, double[] targets, double[] penalties) {
        Ridge ridge = new Ridge(rows);
        double mean = mean(targets);
        double[][] products = new double[ridge.width][ridge.width];
        double[] sides = new double[ridge.width];
        for (int row = 0; row < rows.length; row++) {
            double[] scaled = ridge.scaled(rows[row]);
            for (int i = 0; i < ridge.width; i++) {
                sides[i] += scaled[i] * (targets[row] - mean);
                for (int j = 0; j <= i; j++) {
                    products[i][j] += scaled[i] * scaled[j];
                }
            }
        }
        for (int i = 0; i < ridge.width; i++) {
            products[i][i] += penalties[i];
        }
        return ridge.unscaled(Cholesky.solve(products, sides), mean);
    }

    private void measure(int column) {
        double sum = 0;
        for (double[] row : rows) {
            sum += row[column];
        }
        means[column] = sum / rows.length;
        double squares = 0;
        for (double[] row : rows) {
            squares += (row[column] - means[column]) * (row[column] - means[column]);
        }
        double deviation = Math.sqrt(squares / rows.length);
        deviations[column] = deviation > 0 ? deviation : 1;
    }

    private double[] scaled(double[] row) {
        double[] scaled = new double[width];
        for (int i = 0; i < width; i++) {
            scaled[i] = (row[i] - means[i]) / deviations[i];
        }
        return scaled;
    }

    private LinearModel unscaled(double[] weights, double mean) {
        double intercept = mean;
        double[] raw = new double[width];
        for (int i = 0; i < width; i++) {
            raw[i] = weights[i] / deviations[i];
            intercept -= raw[i] * means[i];
        }
        return new LinearModel(intercept, raw);
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }
}
