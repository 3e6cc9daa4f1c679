package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.need.CitationNeed;
import io.github.touchstone.need.NeedModel;
import io.github.touchstone.text.Segmentation;
import java.util.List;

/** Asks the library. */
final class LibraryNeedScorer implements NeedScorer {

    private final NeedModel model = NeedModel.standard();

    @Override
    public String model() {
        return model.label();
    }

    @Override
    public List<Double> needs(Segmentation text) {
        return CitationNeed.ofSentences(model, text, List.of());
    }

    @Override
    public double threshold() {
        return model.threshold();
    }
}
