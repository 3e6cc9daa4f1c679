package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * How certain a sentence makes its statement, from 0 to 1, as readers take it.
 *
 * <p>The number says about what share of rated sentences people find less certain: 0.1 is near the most doubtful of
 * them, 0.5 in the middle. It is fitted to the ratings of Pei and Jurgens, Measuring Sentence-Level and Aspect-Level
 * (Un)certainty in Science Communications (EMNLP 2021), and knows the wording alone: a sentence that is wrong may be
 * quite certain. Quoted words count, for a reader reads them too.
 */
public final class Certainty {

    private Certainty() {}

    /**
     * Judges the sentences of a text.
     *
     * @param text the text
     * @param matches the terms found in it
     * @return the certainty of each sentence, 0 to 1, by its index
     */
    public static List<Double> ofSentences(Segmentation text, Matches matches) {
        CertaintyModel model = CertaintyModel.standard();
        CertaintyFeatures features = new CertaintyFeatures(text.tokens(), matches);
        List<Double> certainties = new ArrayList<>(text.sentences().size());
        for (Sentence sentence : text.sentences()) {
            certainties.add(model.certainty(features.next(sentence.firstToken(), sentence.endToken())));
        }
        return List.copyOf(certainties);
    }

    /**
     * Judges one sentence.
     *
     * @param sentence a text that is taken for one sentence, whatever marks are in it
     * @return its certainty, 0 to 1
     */
    public static double of(String sentence) {
        return CertaintyModel.standard().certainty(features(sentence));
    }

    /**
     * Takes the measure of one sentence, as the model is given it.
     *
     * @param sentence a text that is taken for one sentence, whatever marks are in it
     * @return a value for each {@link CertaintyFeature}, in their order
     */
    public static double[] features(String sentence) {
        Segmentation text = Segmentation.of(Document.plain(sentence));
        Matches matches = Lexicons.standard().match(text);
        return new CertaintyFeatures(text.tokens(), matches)
                .next(0, text.tokens().size());
    }
}
