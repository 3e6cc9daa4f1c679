package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.claim.CheckabilityModel;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;

/** Asks the library, which takes a row for one sentence and does not know which corpus it is from. */
final class LibraryCheckableScorer implements CheckableScorer {

    private final CheckabilityModel model = CheckabilityModel.standard();

    @Override
    public String model() {
        return model.label();
    }

    @Override
    public double probability(String text) {
        Segmentation words = Segmentation.of(Document.plain(text));
        return model.probability(words, Lexicons.standard().match(words));
    }

    @Override
    public double threshold() {
        return model.threshold();
    }
}
