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
import java.util.function.Predicate;

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

    /** Those in the sentences that are asked for. */
    List<HedgeCue> hedgeCues(Predicate<Sentence> asked) {
        return HedgeFinder.find(text, matches, quotations, asked);
    }

    List<Attribution> attributions() {
        return AttributionFinder.find(text, matches, quotations);
    }

    /** Of each sentence; 0 of one that is not asked for. */
    double[] uncertainty(Predicate<Sentence> asked) {
        UncertaintyModel.Judging judging = UncertaintyModel.standard().judging(text.tokens(), matches);
        double[] uncertainty = new double[text.sentences().size()];
        for (Sentence sentence : text.sentences()) {
            if (asked.test(sentence)) {
                int known = phrases.uncertainty().of(sentence.index(), 0);
                uncertainty[sentence.index()] = judging.probability(sentence.firstToken(), sentence.endToken(), known);
            }
        }
        return uncertainty;
    }

    /** Those in the sentences that are asked for, given the quoted words that the author does not answer for. */
    List<Claim> claims(List<Quotation> others, Predicate<Sentence> asked) {
        return ClaimFinder.find(text, matches, quotations, others, phrases.checkability(), asked);
    }
}
