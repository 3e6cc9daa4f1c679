package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.shipped.WordList;
import java.util.List;

/** The word lists that hedging is held against. */
final class HedgeLists {

    static final List<WordList> ALL = List.of(WordList.named("hedges"), WordList.named("weasels"));

    private HedgeLists() {}
}
