package io.github.touchstone.analysis;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.attribution.AttributionFinder;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.claim.ClaimFinder;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.hedge.HedgeFinder;
import io.github.touchstone.hedge.UncertaintyModel;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.quotation.QuotationFinder;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.List;

/** The marks of a text, or of a window of one, that hang on the words of their block and of those beside it alone. */
final class BlockMarks {

    private final Segmentation text;
    private final Matches matches;
    private final ModelPhrases phrases;
    private final List<Quotation> quotations;

    BlockMarks(Segmentation text) {
        this.text = text;
        this.matches = Lexicons.standard().match(text);
        this.phrases = new ModelPhrases(text);
        this.quotations = QuotationFinder.find(text);
    }

    Segmentation text() {
        return text;
    }

    ModelPhrases phrases() {
        return phrases;
    }

    Matches matches() {
        return matches;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** In prose or not. */
    List<HedgeCue> hedgeCues() {
        return HedgeFinder.find(text, matches, quotations, sentence -> true);
    }

    List<Attribution> attributions() {
        return AttributionFinder.find(text, matches, quotations);
    }

    /** In prose or not. */
    double[] uncertainty() {
        UncertaintyModel.Judging judging = UncertaintyModel.standard().judging(text.tokens(), matches);
        double[] uncertainty = new double[text.sentences().size()];
        for (Sentence sentence : text.sentences()) {
            uncertainty[sentence.index()] = judging.probability(
                    sentence.firstToken(),
                    sentence.endToken(),
                    phrases.uncertainty().of(sentence.index(), 0));
        }
        return uncertainty;
    }

    /** In prose or not. */
    List<Claim> claims(List<Quotation> others) {
        return ClaimFinder.find(text, matches, quotations, others, phrases.checkability(), sentence -> true);
    }
}
