package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of words, by their hashes; of words that are given twice, what was given first. Unlike a map of boxed
 * numbers it makes no object to look one up.
 */
final class WordMap<V> {

    private final Numbering words = new Numbering();
    private final List<V> values = new ArrayList<>();

    /** Notes a word, unless it is known. */
    void add(long word, V value) {
        if (words.add(word) == values.size()) {
            values.add(value);
        }
    }

    Optional<V> get(long word) {
        int number = words.of(word);
        return number == Numbering.NONE ? Optional.empty() : Optional.of(values.get(number));
    }

    V getOrDefault(long word, V otherwise) {
        return get(word).orElse(otherwise);
    }
}
