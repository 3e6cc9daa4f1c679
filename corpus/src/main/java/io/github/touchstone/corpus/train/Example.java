package io.github.touchstone.corpus.train;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Something to learn from: what it has, and where it is from.
 *
 * @param doc the document, which is never in two folds
 * @param label what people say it is, 0 for none of what is looked for
 * @param length how many words it has
 * @param values the value of each feature that it has, by number
 */
record Example(String doc, int label, int length, Map<Integer, Double> values) {

    Example {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The same example, with one answer to find. */
    Example is(int answer) {
        return new Example(doc, label == answer ? 1 : 0, length, values);
    }

    /** The same example, as if it had none of these features. */
    Example without(Set<Integer> features) {
        Map<Integer, Double> others = new TreeMap<>(values);
        others.keySet().removeAll(features);
        return new Example(doc, label, length, others);
    }
}
