package io.github.touchstone.corpus.train;

import java.util.Arrays;
import java.util.Set;

/**
 * A sentence to learn from what a checkable statement is.
 *
 * @param example where it is from, and its label
 * @param source the number of its corpus
 * @param features the numbers of the features that it has
 * @param meaning what its words mean, a number for each dimension
 */
@SuppressWarnings("ArrayRecordComponent")
record ClaimExample(Example example, int source, int[] features, double[] meaning) {

    boolean isCheckable() {
        return example.label() == 1;
    }

    /** The same sentence, as if it had none of these features. */
    ClaimExample without(Set<Integer> others) {
        int[] left = Arrays.stream(features)
                .filter(feature -> !others.contains(feature))
                .toArray();
        return new ClaimExample(example, source, left, meaning);
    }

    /** The same sentence, as if nobody knew what its words mean. */
    ClaimExample withoutMeaning() {
        return new ClaimExample(example, source, features, new double[meaning.length]);
    }

    /** The same sentence, as if it were of this corpus. */
    ClaimExample of(int otherSource) {
        return new ClaimExample(example, otherSource, features, meaning);
    }
}
