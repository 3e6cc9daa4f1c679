package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.hedge.Certainty;
import io.github.touchstone.hedge.CertaintyModel;

/** Asks the library, which takes a row for one sentence. */
final class LibraryCertaintyScorer implements CertaintyScorer {

    @Override
    public String model() {
        return CertaintyModel.standard().label();
    }

    @Override
    public double certainty(String text) {
        return Certainty.of(text);
    }
}
