package io.github.touchstone.corpus.boost;

/** Probabilities of classes that exclude each other, from their scores. */
final class Softmax {

    private static final double UNIT = 1000;

    private Softmax() {}

    /** The probabilities for some scores in thousandths, which begin at a place of an array. */
    static double[] of(int[] scores, int from, int classes) {
        int highest = scores[from];
        for (int k = 1; k < classes; k++) {
            highest = Math.max(highest, scores[from + k]);
        }
        double[] probabilities = new double[classes];
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            probabilities[k] = StrictMath.exp((scores[from + k] - highest) / UNIT);
            sum += probabilities[k];
        }
        for (int k = 0; k < classes; k++) {
            probabilities[k] /= sum;
        }
        return probabilities;
    }
}
