package io.github.touchstone.corpus.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

/**
 * Fits logistic models by Smile.
 *
 * <p>Smile adds up in parallel, in an order that depends on the number of threads; in a pool of one thread the sums, and
 * so the weights, are the same on every machine.
 */
final class Logistic {

    /** Stops when a step changes the loss by less than this share. */
    private static final double TOLERANCE = 1e-6;

    private static final int MOST_STEPS = 300;

    private Logistic() {}

    static LogisticModel fit(List<Example> examples, Fitting fitting) {
        Map<Integer, Integer> columns = columns(examples, fitting.fewest());
        List<SparseArray> rows = new ArrayList<>();
        int width = columns.size();
        for (Example example : examples) {
            SparseArray row = new SparseArray();
            example.values().forEach((feature, value) -> {
                Integer column = columns.get(feature);
                if (column != null) {
                    row.append(column, value);
                }
            });
            double slack = fitting.slack().applyAsDouble(example);
            if (slack > 0) {
                row.append(width++, slack);
            }
            rows.add(row);
        }
        int[] labels = examples.stream().mapToInt(Example::label).toArray();
        double[] coefficients = coefficients(SparseDataset.of(rows, width), labels, fitting.penalty());
        Map<Integer, Double> weights = new HashMap<>();
        columns.forEach((feature, column) -> weights.put(feature, coefficients[column]));
        return new LogisticModel(coefficients[width], weights);
    }

    private static double[] coefficients(SparseDataset rows, int[] labels, double penalty) {
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            return one.submit(() -> SparseLogisticRegression.binomial(rows, labels, penalty, TOLERANCE, MOST_STEPS)
                            .coefficients())
                    .join();
        } finally {
            one.shutdown();
        }
    }

    /** Numbers the features that enough examples have, in the order of their own numbers. */
    private static Map<Integer, Integer> columns(List<Example> examples, int fewest) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            example.values().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        Map<Integer, Integer> columns = new HashMap<>();
        counts.entrySet().stream()
                .filter(count -> count.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(feature -> columns.put(feature, columns.size()));
        return columns;
    }
}
