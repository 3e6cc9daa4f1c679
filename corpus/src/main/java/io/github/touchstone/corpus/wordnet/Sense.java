package io.github.touchstone.corpus.wordnet;

/**
 * One meaning of one word.
 *
 * @param lemma the word, in small letters, several parted by "_"
 * @param synset the key of the meaning
 * @param place how frequent it is among the word's meanings in its class, from 1
 * @param count how often it is met in the texts that were tagged with meanings
 */
record Sense(String lemma, String synset, int place, int count) {

    /** How tables made by hand name it, such as "dog.n.1". */
    String name() {
        return lemma + "." + wordClass() + "." + place;
    }

    char wordClass() {
        return synset.charAt(0);
    }
}
