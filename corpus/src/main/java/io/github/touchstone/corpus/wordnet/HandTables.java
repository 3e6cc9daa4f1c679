package io.github.touchstone.corpus.wordnet;

/**
 * What is added to WordNet by hand.
 *
 * @param exclusive meanings that exclude each other
 * @param opposites opposites that WordNet does not link
 * @param corrections where the table leaves WordNet
 */
record HandTables(HandTable exclusive, HandTable opposites, HandTable corrections) {

    static HandTables shipped() {
        return new HandTables(
                HandTable.shipped("exclusive.tsv"),
                HandTable.shipped("opposites.tsv"),
                HandTable.shipped("corrections.tsv"));
    }
}
