package io.github.touchstone.corpus.accuracy;

/**
 * A labelled row, and what was said of it.
 *
 * @param doc the document it is from: rows of one document are no independent evidence
 * @param gold its label
 * @param probability how likely it was said to be positive, 0 to 1
 * @param said whether it was said to be positive
 */
public record Prediction(String doc, boolean gold, double probability, boolean said) {

    /**
     * Checks the probability.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Prediction {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + ": expected 0 to 1");
        }
    }

    /**
     * Says yes from a threshold on.
     *
     * @param doc the document that the row is from
     * @param gold its label
     * @param probability how likely it was said to be positive, 0 to 1
     * @param threshold the least probability that means yes
     * @return the prediction
     * @throws IllegalArgumentException if the probability is not from 0 to 1
     */
    public static Prediction at(String doc, boolean gold, double probability, double threshold) {
        return new Prediction(doc, gold, probability, probability >= threshold);
    }
}
