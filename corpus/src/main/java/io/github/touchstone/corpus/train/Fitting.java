package io.github.touchstone.corpus.train;

import java.util.function.ToDoubleFunction;

/**
 * How a logistic model is fitted.
 *
 * @param penalty of the squares of the weights, half of which is added to the loss; one divided by the C of other
 *     programs
 * @param fewest a feature that fewer examples have is left out
 * @param slack the scale of a weight of its own that an example is given while the model is fitted, so that one with a
 *     wrong label bends the others less (shift parameters; Tibshirani and Manning 2014); 0 for none
 */
record Fitting(double penalty, int fewest, ToDoubleFunction<Example> slack) {

    static Fitting plain(double penalty, int fewest) {
        return new Fitting(penalty, fewest, example -> 0);
    }
}
