package io.github.touchstone.corpus.wordnet;

import java.util.List;

/**
 * A set of words with one meaning.
 *
 * @param key its word class and its place in the file, such as "n02086723"
 * @param topic the number of the lexicographers' file that it is from; 15 holds places, 18 persons
 * @param isSatellite whether it is an adjective grouped around another
 * @param words its words, spelt as there, several parted by "_"
 * @param pointers its relations to others
 */
record Synset(String key, int topic, boolean isSatellite, List<String> words, List<Pointer> pointers) {

    /** The first word, which names it in messages. */
    String name() {
        return words.get(0);
    }

    char wordClass() {
        return key.charAt(0);
    }

    List<String> targets(String symbol) {
        return pointers.stream()
                .filter(pointer -> pointer.symbol().equals(symbol))
                .map(Pointer::target)
                .toList();
    }
}
