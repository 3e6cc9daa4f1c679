package io.github.touchstone.corpus.boost;

import java.util.List;

/**
 * What is learnt from: rows of numbers, each with its class and its weight. The arrays are not copied, since they may be
 * large, and are not to be changed.
 *
 * @param features the names of the numbers, in their order
 * @param rows the numbers of each row
 * @param classes the class of each row, from 0
 * @param weights how much each row counts
 */
@SuppressWarnings("ArrayRecordComponent")
public record Examples(List<String> features, List<float[]> rows, int[] classes, double[] weights) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are not as many classes and weights as rows
     */
    public Examples {
        features = List.copyOf(features);
        rows = List.copyOf(rows);
        if (classes.length != rows.size() || weights.length != rows.size()) {
            throw new IllegalArgumentException(rows.size() + " rows, " + classes.length + " classes, " + weights.length
                    + " weights: expected as many of each");
        }
    }

    int size() {
        return rows.size();
    }
}
