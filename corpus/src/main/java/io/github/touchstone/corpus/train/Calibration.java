package io.github.touchstone.corpus.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns log-odds that are too bold or too shy into such that a probability of .7 comes true in 7 cases of 10 (Platt
 * 1999), by two numbers.
 *
 * @param slope what log-odds are multiplied with
 * @param offset what is then added
 */
record Calibration(double slope, double offset) {

    /** Next to none, since there are two numbers for thousands of examples. */
    private static final double PENALTY = 1e-3;

    /** Fits the two numbers to log-odds of cross-validation. */
    static Calibration of(List<Example> examples, double[] logits) {
        List<Example> judged = new ArrayList<>();
        for (int i = 0; i < logits.length; i++) {
            Example example = examples.get(i);
            judged.add(new Example(example.doc(), example.label(), 1, Map.of(0, logits[i])));
        }
        LogisticModel model = Logistic.fit(judged, Fitting.plain(PENALTY, 1));
        return new Calibration(model.weights().getOrDefault(0, 1.0), model.intercept());
    }

    double[] probabilities(double[] logits) {
        double[] probabilities = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = LogisticModel.probability(slope * logits[i] + offset);
        }
        return probabilities;
    }
}
