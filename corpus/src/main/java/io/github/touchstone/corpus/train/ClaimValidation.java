package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.accuracy.Confusion;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.accuracy.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What models say of sentences of documents that they have not seen, and what that is worth, source by source. */
final class ClaimValidation {

    /** A threshold counts with this many hundredths on either side. */
    private static final int NEIGHBOURS = 5;

    private final List<ClaimExample> examples;
    private final double[] probabilities;

    private ClaimValidation(List<ClaimExample> examples, double[] probabilities) {
        this.examples = examples;
        this.probabilities = probabilities;
    }

    /**
     * Judges each example by a model of the documents in other folds.
     *
     * @param examples all examples
     * @param columns where the weights stand
     * @param registers how many registers the model has: all sources, or one for all of them
     */
    static ClaimValidation of(List<ClaimExample> examples, ClaimColumns columns, int registers, long seed) {
        List<Example> parts = examples.stream().map(ClaimExample::example).toList();
        List<ClaimExample> seenAs = registers > 1
                ? examples
                : examples.stream().map(each -> each.of(0)).toList();
        Folds folds = Folds.of(parts, seed);
        double[] probabilities = new double[examples.size()];
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            ClaimFit fit = ClaimFit.of(
                    folds.outside(parts, fold).stream().map(seenAs::get).toList(), columns, registers);
            for (int i : folds.inside(parts, fold)) {
                probabilities[i] = fit.probability(seenAs.get(i));
            }
        }
        return new ClaimValidation(examples, probabilities);
    }

    /** The threshold at which the mean macro-F1 of the sources is best. */
    double bestThreshold() {
        List<DoubleUnaryOperator> curves = new ArrayList<>();
        for (int source : sources()) {
            curves.add(threshold -> confusion(source, threshold).macroF1().orElse(0));
        }
        return Threshold.best(curves, NEIGHBOURS);
    }

    private int[] sources() {
        return examples.stream()
                .mapToInt(ClaimExample::source)
                .distinct()
                .sorted()
                .toArray();
    }

    private Confusion confusion(int source, double threshold) {
        Confusion confusion = Confusion.NONE;
        for (int i = 0; i < probabilities.length; i++) {
            if (examples.get(i).source() == source) {
                confusion = confusion.plus(examples.get(i).isCheckable(), probabilities[i] >= threshold);
            }
        }
        return confusion;
    }

    /** For each source, parted by tabs: macro-F1, F1, accuracy, area under the curve. */
    String figures(double threshold) {
        return IntStream.of(sources())
                .mapToObj(source -> figures(source, threshold))
                .collect(Collectors.joining("\t"));
    }

    private String figures(int source, double threshold) {
        Confusion confusion = confusion(source, threshold);
        List<Prediction> predictions = IntStream.range(0, probabilities.length)
                .filter(i -> examples.get(i).source() == source)
                .mapToObj(i -> Prediction.at(
                        examples.get(i).example().doc(), examples.get(i).isCheckable(), probabilities[i], threshold))
                .toList();
        return String.format(
                Locale.ROOT,
                "%.4f\t%.4f\t%.4f\t%.4f",
                confusion.macroF1().orElse(0),
                confusion.positives().f1().orElse(0),
                confusion.accuracy().orElse(0),
                Ranking.of(predictions).rocAuc().orElse(0));
    }

    /** For the header of a model: macro-F1 of each source. */
    String summary(List<String> names, double threshold) {
        return "macro-F1 "
                + IntStream.of(sources())
                        .mapToObj(source -> String.format(
                                Locale.ROOT,
                                "%.3f of %s",
                                confusion(source, threshold).macroF1().orElse(0),
                                names.get(source)))
                        .collect(Collectors.joining(", "))
                + String.format(Locale.ROOT, ", at %.2f", threshold);
    }
}
