package io.github.touchstone.corpus.train;

import java.util.List;

/** Judges every example by a model that has seen no sentence of its document. */
final class CrossValidation {

    private CrossValidation() {}

    /** The log-odds of each example, in order. */
    static double[] logits(List<Example> examples, Fitting fitting, long seed) {
        Folds folds = Folds.of(examples, seed);
        double[] logits = new double[examples.size()];
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            List<Example> seen =
                    folds.outside(examples, fold).stream().map(examples::get).toList();
            LogisticModel model = Logistic.fit(seen, fitting);
            for (int i : folds.inside(examples, fold)) {
                logits[i] = model.logit(examples.get(i));
            }
        }
        return logits;
    }
}
