package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.hedge.UncertaintyModel;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;

/** Asks the sentence model whether people would call a row uncertain, by a hedge or a weasel; a title hedges nothing. */
final class UncertaintyScorer implements SentenceScorer {

    private final UncertaintyModel model = UncertaintyModel.standard();

    @Override
    public String model() {
        return model.label();
    }

    @Override
    public double probability(HedgingRow row) {
        if (row.title()) {
            return 0;
        }
        Segmentation text = Segmentation.of(Document.plain(row.text()));
        return model.judging(text.tokens(), Lexicons.standard().match(text))
                .probability(0, text.tokens().size());
    }

    @Override
    public double threshold() {
        return model.threshold();
    }
}
