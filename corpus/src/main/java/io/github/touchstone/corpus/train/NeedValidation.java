package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.accuracy.Ranking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What cross-validation says of a model of citation need.
 *
 * @param fit how sentences are put together with their document
 * @param threshold the need that is best for F1
 * @param f1 the F1 there
 * @param averagePrecision of the whole model
 * @param rocArea of the whole model
 * @param rocAreaAlone of sentences without the level of their document
 */
record NeedValidation(
        DocumentFit fit, double threshold, double f1, double averagePrecision, double rocArea, double rocAreaAlone) {

    static NeedValidation of(NeedExamples sentences, Fitting fitting, long seed) {
        double[] alone = CrossValidation.logits(sentences.examples(), fitting, seed);
        double[] together = probabilities(DocumentFit.crossValidated(sentences, alone, seed + 1));
        Curve curve = new Curve(sentences.examples(), together);
        double threshold = Curve.bestThreshold(List.of(curve));
        return new NeedValidation(
                DocumentFit.of(sentences, alone),
                threshold,
                curve.f1(threshold),
                curve.averagePrecision(),
                rocArea(sentences.examples(), together),
                rocArea(sentences.examples(), probabilities(alone)));
    }

    private static double[] probabilities(double[] logits) {
        return Arrays.stream(logits).map(LogisticModel::probability).toArray();
    }

    private static double rocArea(List<Example> examples, double[] probabilities) {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            Example example = examples.get(i);
            predictions.add(Prediction.at(example.doc(), example.label() == 1, probabilities[i], 1));
        }
        return Ranking.of(predictions).rocAuc().orElse(0);
    }

    String figures() {
        return String.format(Locale.ROOT, "%.4f\t%.4f\t%.4f", rocArea, averagePrecision, f1);
    }

    String figuresAlone() {
        return String.format(Locale.ROOT, "%.4f\t\t", rocAreaAlone);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "ROC area %.3f (%.3f without the document's level), average precision %.3f, F1 %.3f at %.2f",
                rocArea,
                rocAreaAlone,
                averagePrecision,
                f1,
                threshold);
    }
}
