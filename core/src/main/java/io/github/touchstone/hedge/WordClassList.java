package io.github.touchstone.hedge;

import io.github.touchstone.model.WordTable;

/** The classes of the words that a list gives; read at first use, so that a host that never scores pays nothing. */
final class WordClassList {

    static final WordTable CLASSES =
            WordBits.read("language/word-class", "classes", name -> WordClass.bit(WordClass.valueOf(name)));

    private WordClassList() {}
}
