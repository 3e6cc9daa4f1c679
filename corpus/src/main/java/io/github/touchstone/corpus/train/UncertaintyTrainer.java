package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.fit.ModelText;
import io.github.touchstone.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fits the model that tells whether a sentence is uncertain.
 *
 * <p>People disagree about every third sentence here, so each sentence is given a slack of its own while the weights are
 * fitted; a long one more than a short one, since it has more features to bend.
 */
final class UncertaintyTrainer implements Trainer {

    private static final double PENALTY = 3.3;
    private static final int FEWEST = 2;
    /** Times the square root of the number of words. */
    private static final double SLACK = 2;
    /** Cross-validation is repeated with other folds, since one partition alone misleads by .005. */
    private static final int REPETITIONS = 3;
    /** A weight of less than this many thousandths changes no judgement. */
    private static final int LEAST = 20;

    private static final Map<String, Predicate<String>> GROUPS = FeatureGroups.OF_UNCERTAINTY;

    @Override
    public String name() {
        return "hedging";
    }

    @Override
    public List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException {
        FeatureIndex index = new FeatureIndex();
        List<Example> examples = UncertaintyExamples.read(files, index);
        if (examples.stream().map(Example::label).distinct().count() < 2) {
            throw new IllegalArgumentException(
                    examples.size() + " sentences with one label: expected some uncertain ones and some others");
        }
        Validated validated = validate(examples, run.seed());
        run.progress().accept(examples.size() + " sentences, " + index.size() + " features; " + validated);
        List<TrainedFile> trained = new ArrayList<>();
        trained.add(new TrainedFile("uncertainty.tsv", model(examples, index, validated, run)));
        if (run.groups()) {
            trained.add(new TrainedFile("uncertainty-groups.tsv", groups(examples, index, validated, run)));
        }
        return trained;
    }

    private static Fitting fitting() {
        return new Fitting(PENALTY, FEWEST, example -> SLACK * Math.sqrt(example.length()));
    }

    private static Validated validate(List<Example> examples, long seed) {
        List<Curve> curves = new ArrayList<>();
        double slope = 0;
        double offset = 0;
        for (int i = 0; i < REPETITIONS; i++) {
            double[] logits = CrossValidation.logits(examples, fitting(), seed + i);
            Calibration calibration = Calibration.of(examples, logits);
            curves.add(new Curve(examples, calibration.probabilities(logits)));
            slope += calibration.slope() / REPETITIONS;
            offset += calibration.offset() / REPETITIONS;
        }
        double threshold = Curve.bestThreshold(curves);
        return new Validated(
                new Calibration(slope, offset),
                threshold,
                curves.stream()
                        .mapToDouble(curve -> curve.f1(threshold))
                        .average()
                        .orElse(0),
                curves.stream().mapToDouble(Curve::averagePrecision).average().orElse(0));
    }

    private static String model(List<Example> examples, FeatureIndex index, Validated validated, TrainingRun run) {
        LogisticModel fitted = Logistic.fit(examples, fitting());
        Calibration calibration = validated.calibration();
        ModelText text = new ModelText()
                .header("name", "hedge/uncertainty")
                .header("version", "1")
                .header("source", "fitted for Touchstone by touchstone train hedging")
                .header("licence", "CC BY-SA 3.0, as the sentences it was trained on")
                .header(
                        "trained-on",
                        examples.size() + " sentences of Wikipedia labelled for task 1 of CoNLL-2010 (Farkas, Vincze,"
                                + " Mora, Csirik and Szarvas 2010)")
                .header("date", run.date().toString())
                .header("seed", String.valueOf(run.seed()))
                .header("cross-validated", validated.toString())
                .header("threshold", String.format(Locale.ROOT, "%.2f", validated.threshold()))
                .header("columns", "feature uncertain")
                .header(
                        "about",
                        "thousandths of log-odds; words as they stand (# a number, <s> and </s> the edges), others begin"
                                + " with @; a feature counts once a sentence");
        text.row(ModelFile.INTERCEPT, 0, List.of(fitted.intercept() * calibration.slope() + calibration.offset()));
        fitted.weights()
                .forEach((feature, weight) ->
                        text.row(index.name(feature), LEAST, List.of(weight * calibration.slope())));
        return text.toString();
    }

    private static String groups(List<Example> examples, FeatureIndex index, Validated all, TrainingRun run) {
        StringBuilder table = new StringBuilder("without\tfeatures\tF1\tAP\n");
        table.append("nothing\t\t").append(all.figures()).append('\n');
        for (Map.Entry<String, Predicate<String>> group : GROUPS.entrySet()) {
            Set<Integer> left = index.numbersOf(group.getValue());
            Validated without = validate(
                    examples.stream().map(example -> example.without(left)).toList(), run.seed());
            run.progress().accept("without " + group.getKey() + ": " + without);
            table.append(group.getKey() + "\t" + (index.size() - left.size()) + "\t" + without.figures() + "\n");
        }
        return table.toString();
    }

    /** What cross-validation said. */
    private record Validated(Calibration calibration, double threshold, double f1, double averagePrecision) {

        String figures() {
            return String.format(Locale.ROOT, "%.4f\t%.4f", f1, averagePrecision);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "F1 %.3f at %.2f, average precision %.3f", f1, threshold, averagePrecision);
        }
    }
}
