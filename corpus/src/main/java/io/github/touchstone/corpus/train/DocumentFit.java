package io.github.touchstone.corpus.train;

import io.github.touchstone.need.BareSentence;
import io.github.touchstone.need.DocumentNeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Adds to the log-odds of each sentence what its document needs on the whole, and makes both come true as often as they
 * say (Platt 1999, with a second number).
 *
 * @param usual the usual log-odds of a sentence by itself
 * @param slope what its own log-odds are multiplied with
 * @param level what the log-odds of its document above the usual are multiplied with
 * @param offset what is then added
 */
record DocumentFit(double usual, double slope, double level, double offset) {

    /** Next to none, since there are three numbers for thousands of examples. */
    private static final Fitting FITTING = Fitting.plain(1e-3, 1);

    private static final int OWN = 0;
    private static final int DOCUMENT = 1;

    /** Fits to log-odds of cross-validation. */
    static DocumentFit of(NeedExamples sentences, double[] logits) {
        double usual = Arrays.stream(logits).average().orElse(0);
        LogisticModel model = Logistic.fit(judged(sentences, logits, usual), FITTING);
        return new DocumentFit(
                usual,
                model.weights().getOrDefault(OWN, 1.0),
                model.weights().getOrDefault(DOCUMENT, 0.0),
                model.intercept());
    }

    /** The log-odds of each sentence from a fit that has seen no sentence of its document. */
    static double[] crossValidated(NeedExamples sentences, double[] logits, long seed) {
        double usual = Arrays.stream(logits).average().orElse(0);
        return CrossValidation.logits(judged(sentences, logits, usual), FITTING, seed);
    }

    private static List<Example> judged(NeedExamples sentences, double[] logits, double usual) {
        List<Example> judged = new ArrayList<>();
        int start = 0;
        for (List<BareSentence> article : sentences.articles()) {
            int end = start + article.size();
            double level = DocumentNeed.above(article, Arrays.copyOfRange(logits, start, end), usual);
            for (int i = start; i < end; i++) {
                Example example = sentences.examples().get(i);
                judged.add(new Example(example.doc(), example.label(), 1, Map.of(OWN, logits[i], DOCUMENT, level)));
            }
            start = end;
        }
        return judged;
    }
}
