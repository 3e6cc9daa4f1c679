package io.github.touchstone.corpus.accuracy;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What was found, held against what there is to find.
 *
 * @param right how many were found that are there
 * @param wrong how many were found that are not there
 * @param missed how many are there and were not found
 */
public record Counts(int right, int wrong, int missed) {

    /** Nothing there, and nothing found. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /**
     * Compares two sets; an element counts as right only if it is equal in all respects.
     *
     * @param <T> what was to be found, such as spans of a kind
     * @param gold what is there
     * @param found what was found
     * @return the counts
     */
    public static <T> Counts compare(Set<T> gold, Set<T> found) {
        Set<T> both = new HashSet<>(gold);
        both.retainAll(found);
        return new Counts(both.size(), found.size() - both.size(), gold.size() - both.size());
    }

    /**
     * Adds up.
     *
     * @param other more counts
     * @return the sums
     */
    public Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /**
     * How many there are to find.
     *
     * @return 0 or more
     */
    public int gold() {
        return right + missed;
    }

    /**
     * The share of what was found that is there.
     *
     * @return 0 to 1; empty if nothing was found
     */
    public OptionalDouble precision() {
        return Share.of(right, right + wrong);
    }

    /**
     * The share of what is there that was found.
     *
     * @return 0 to 1; empty if nothing is there
     */
    public OptionalDouble recall() {
        return Share.of(right, gold());
    }

    /**
     * The harmonic mean of precision and recall, {@code 2 right / (2 right + wrong + missed)} (van Rijsbergen 1979).
     *
     * @return 0 to 1; empty if nothing is there
     */
    public OptionalDouble f1() {
        return gold() == 0 ? OptionalDouble.empty() : Share.of(2.0 * right, 2.0 * right + wrong + missed);
    }

    /**
     * Precision, recall and F1 under the names "precision", "recall" and "f1".
     *
     * @return those that apply
     */
    public Measures measures() {
        return Measures.NONE
                .with("precision", precision())
                .with("recall", recall())
                .with("f1", f1());
    }
}
