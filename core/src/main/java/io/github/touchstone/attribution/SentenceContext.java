package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Adds to what sentences show by themselves what their neighbours do, and the document they stand in. */
final class SentenceContext {

    private static final WordSet GOING_ON = WordSet.of(
            "he", "she", "they", "his", "her", "their", "but", "and", "that", "this", "those", "such", "instead", "it",
            "because", "so", "or", "rather", "also");

    private final AttributednessModel model;
    private final Segmentation text;
    private final double[] alone;
    private final double[] likely;
    private final double document;

    SentenceContext(AttributednessModel model, Segmentation text, double[] alone) {
        this.model = model;
        this.text = text;
        this.alone = alone;
        this.likely = new double[alone.length];
        double sum = 0;
        for (int i = 0; i < alone.length; i++) {
            likely[i] = ModelFile.probability(alone[i]);
            sum += likely[i];
        }
        this.document = alone.length == 0 ? model.usual() : sum / alone.length;
    }

    List<Double> probabilities() {
        List<Double> probabilities = new ArrayList<>(alone.length);
        for (Sentence sentence : text.sentences()) {
            probabilities.add(ModelFile.probability(sum(sentence)));
        }
        return List.copyOf(probabilities);
    }

    private double sum(Sentence sentence) {
        int index = sentence.index();
        double sum = alone[index] + over(document, AttributednessFeature.DOCUMENT);
        if (index > 0) {
            boolean together = isWith(sentence, index - 1);
            sum += over(
                    likely[index - 1], together ? AttributednessFeature.BEFORE : AttributednessFeature.BLOCK_BEFORE);
            if (together && GOING_ON.contains(text.tokens().hash(sentence.firstToken()))) {
                sum += likely[index - 1] * model.weight(AttributednessFeature.GOES_ON);
            }
        }
        if (index + 1 < likely.length) {
            boolean together = isWith(sentence, index + 1);
            sum += over(likely[index + 1], together ? AttributednessFeature.AFTER : AttributednessFeature.BLOCK_AFTER);
        }
        return sum;
    }

    private boolean isWith(Sentence sentence, int other) {
        return text.sentences().get(other).block() == sentence.block();
    }

    private double over(double probability, AttributednessFeature feature) {
        return (probability - model.usual()) * model.weight(feature);
    }
}
