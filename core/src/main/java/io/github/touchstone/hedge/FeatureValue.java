package io.github.touchstone.hedge;

import io.github.touchstone.text.Fold;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value of a feature that is no word of the text.
 *
 * @param text the value as names have it
 * @param hash the hash of the text
 */
record FeatureValue(String text, long hash) {

    static FeatureValue of(String text) {
        return new FeatureValue(text, Fold.hash(text));
    }

    static List<FeatureValue> listOf(String... texts) {
        return Stream.of(texts).map(FeatureValue::of).toList();
    }
}
