package io.github.touchstone.corpus.page;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.Label;

/** The names by which the page's parts find each other. */
final class Names {

    private Names() {}

    static String ofDocument(int number) {
        return "d" + number;
    }

    /** Returns the id of the note on a finding; notes are numbered from 1. */
    static String ofNote(String document, int finding) {
        return document + "-f" + (finding + 1);
    }

    /** Returns a block's kind as a class: "list-item". */
    static String ofKind(Block.Kind kind) {
        return Label.of(kind);
    }
}
