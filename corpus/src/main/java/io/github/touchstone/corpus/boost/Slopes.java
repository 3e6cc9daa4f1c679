package io.github.touchstone.corpus.boost;

import java.util.stream.IntStream;

/**
 * First and second derivatives of the loss by the score of each class, for each row: {@code w (p - y)} and
 * {@code w p (1 - p)}, where p is the softmax of the scores.
 */
final class Slopes {

    private final Examples examples;
    private final int classes;
    private final int width;
    private final double[] slopes;

    Slopes(Examples examples, int classes) {
        this.examples = examples;
        this.classes = classes;
        this.width = 2 * classes;
        this.slopes = new double[examples.size() * width];
    }

    /** Numbers for each row: a first derivative for each class, then the second ones. */
    int width() {
        return width;
    }

    /** Works them out anew for some scores, in thousandths, those of a row one after the other. */
    void update(int[] scores) {
        IntStream.range(0, examples.size()).parallel().forEach(row -> update(row, scores));
    }

    private void update(int row, int[] scores) {
        double[] probabilities = Softmax.of(scores, row * classes, classes);
        double weight = examples.weights()[row];
        for (int k = 0; k < classes; k++) {
            double is = examples.classes()[row] == k ? 1 : 0;
            slopes[row * width + k] = weight * (probabilities[k] - is);
            slopes[row * width + classes + k] = weight * probabilities[k] * (1 - probabilities[k]);
        }
    }

    /** Copies those of some rows one after the other. */
    void copy(int[] rows, int from, int to, double[] target) {
        for (int i = from; i < to; i++) {
            System.arraycopy(slopes, rows[i] * width, target, (i - from) * width, width);
        }
    }
}
