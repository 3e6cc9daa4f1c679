package io.github.touchstone.hedge;

import io.github.touchstone.model.WordTable;

/** The list of words by family, read at first use. */
final class CertaintyFamilyList {

    static final WordTable WORDS = WordBits.read(
            "language/certainty-family",
            "families",
            name -> CertaintyFamily.valueOf(name).bit());

    private CertaintyFamilyList() {}
}
