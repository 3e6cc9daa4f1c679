package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.model.PhraseSums;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.quotation.QuotationFinder;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the sentences that state a fact which can be checked.
 *
 * <p>{@link CheckabilityModel} says how checkable a sentence reads. Sentences that are no claims whatever their words,
 * such as headings, questions and the author's own life, are left out by rule.
 */
public final class ClaimFinder {

    private ClaimFinder() {}

    /**
     * Names the state of the weights by which claims are found.
     *
     * @return 16 hexadecimal digits; see {@link io.github.touchstone.text.Fingerprint}
     */
    public static String modelHash() {
        return CheckabilityModel.standard().hash();
    }

    /**
     * Finds the claims of a text, and its quotations on the way.
     *
     * @param text the text
     * @param matches the terms found in it
     * @return the claims in order, at most one a sentence
     */
    public static List<Claim> find(Segmentation text, Matches matches) {
        return find(text, matches, QuotationFinder.find(text));
    }

    /**
     * Finds the claims of a text, taking all quoted words for another's.
     *
     * @param text the text
     * @param matches the terms found in it
     * @param quotations its quoted words, in order
     * @return the claims in order, at most one a sentence
     */
    public static List<Claim> find(Segmentation text, Matches matches, List<Quotation> quotations) {
        PhraseSums phrases = PhraseSums.of(CheckabilityModel.standard().phrases(), text);
        return find(text, matches, quotations, quotations, phrases, sentence -> true);
    }

    /**
     * Finds the claims of a text.
     *
     * @param text the text
     * @param matches the terms found in it
     * @param quotations its quoted words, in order
     * @param others those of them that the author does not answer for, in order
     * @param phrases what its phrases weigh in the standard model
     * @param asked which sentences may be claims; the others are not judged
     * @return the claims in order, at most one a sentence
     */
    public static List<Claim> find(
            Segmentation text,
            Matches matches,
            List<Quotation> quotations,
            List<Quotation> others,
            PhraseSums phrases,
            Predicate<Sentence> asked) {
        CheckabilityModel model = CheckabilityModel.standard();
        CheckabilityModel.Judging judging = model.judging(text.tokens(), phrases);
        long[] features = ClaimFeatures.of(text, matches, Quotation.tokens(text.tokens(), others));
        ClaimReader reader = new ClaimReader(text, matches, Quotation.tokens(text.tokens(), quotations));
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            long shown = features[sentence.index()];
            if (asked.test(sentence)
                    && !Exclusions.excludes(text.block(sentence).kind(), shown)) {
                double checkability = judging.probability(sentence, shown);
                if (checkability >= model.threshold()) {
                    claims.add(reader.read(sentence, checkability));
                }
            }
        }
        return claims;
    }

    /**
     * How checkable each sentence reads by its words alone, claim or not: before the threshold, and before the rules
     * that leave sentences out. For accuracy runs.
     *
     * @param text the text
     * @param matches the terms found in it
     * @return 0 to 1 for each sentence, by its index
     */
    public static double[] checkability(Segmentation text, Matches matches) {
        CheckabilityModel model = CheckabilityModel.standard();
        CheckabilityModel.Judging judging = model.judging(text.tokens(), PhraseSums.of(model.phrases(), text));
        long[] features = ClaimFeatures.of(text, matches, Quotation.tokens(text.tokens(), QuotationFinder.find(text)));
        double[] checkability = new double[features.length];
        for (Sentence sentence : text.sentences()) {
            checkability[sentence.index()] = judging.probability(sentence, features[sentence.index()]);
        }
        return checkability;
    }
}
