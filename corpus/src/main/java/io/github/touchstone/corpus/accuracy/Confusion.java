package io.github.touchstone.corpus.accuracy;

import java.util.OptionalDouble;

/**
 * Yes or no as said, held against yes or no as labelled.
 *
 * @param positives the counts of yes
 * @param rightNegatives how often no was said and is right
 */
public record Confusion(Counts positives, int rightNegatives) {

    /** No rows. */
    public static final Confusion NONE = new Confusion(Counts.NONE, 0);

    /**
     * Adds a row.
     *
     * @param gold its label
     * @param said what was said of it
     * @return the counts with that row
     */
    public Confusion plus(boolean gold, boolean said) {
        if (!gold && !said) {
            return new Confusion(positives, rightNegatives + 1);
        }
        Counts row = new Counts(gold && said ? 1 : 0, said && !gold ? 1 : 0, gold && !said ? 1 : 0);
        return new Confusion(positives.plus(row), rightNegatives);
    }

    /**
     * The number of rows.
     *
     * @return 0 or more
     */
    public int rows() {
        return positives.gold() + positives.wrong() + rightNegatives;
    }

    /**
     * The share of rows of which the right thing was said.
     *
     * @return 0 to 1; empty without rows
     */
    public OptionalDouble accuracy() {
        return Share.of(positives.right() + rightNegatives, rows());
    }

    /**
     * The mean of the F1 of yes and the F1 of no.
     *
     * @return 0 to 1; empty unless rows of both labels are there
     */
    public OptionalDouble macroF1() {
        OptionalDouble yes = positives.f1();
        OptionalDouble no = negatives().f1();
        return yes.isEmpty() || no.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((yes.getAsDouble() + no.getAsDouble()) / 2);
    }

    /** A positive row that was missed is one wrongly taken for negative. */
    private Counts negatives() {
        int takenForNegative = positives.missed();
        int takenForPositive = positives.wrong();
        return new Counts(rightNegatives, takenForNegative, takenForPositive);
    }

    /**
     * Precision, recall, F1 and accuracy under the names "precision", "recall", "f1" and "accuracy".
     *
     * @return those that apply
     */
    public Measures measures() {
        return positives.measures().with("accuracy", accuracy());
    }
}
