package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Segmentation;
import java.util.List;

/**
 * How likely a sentence is attributed, from 0 to 1: it credits somebody with words, a belief, knowledge or a wish, or it
 * is part of what somebody is credited with.
 *
 * <p>That is asked more widely than where an {@link Attribution} stands: "the mayor hopes to win" is attributed, and so
 * is the second of two quoted sentences. The notion is that of PARC 3.0 (Pareti 2012) and PolNeAR (Newell, Margolin and
 * Ruths 2018). A linear model adds up what the sentence itself shows, then what its neighbours and the document do.
 */
public final class Attributedness {

    private Attributedness() {}

    /**
     * Judges the sentences of a text.
     *
     * @param text the text
     * @param matches the terms of the standard lexicons in it
     * @param attributions its attributions, in order
     * @return how likely each sentence is attributed, 0 to 1, by its index
     */
    public static List<Double> ofSentences(Segmentation text, Matches matches, List<Attribution> attributions) {
        AttributednessModel model = AttributednessModel.standard();
        double[] alone = new SentenceEvidence(model, text, matches, attributions).sums();
        return new SentenceContext(model, text, alone).probabilities();
    }
}
