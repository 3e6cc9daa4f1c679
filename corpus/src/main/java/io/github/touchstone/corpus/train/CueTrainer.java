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
import java.util.TreeMap;
import java.util.function.Predicate;

/** Fits the model that tells which words are a hedge cue, and of which kind: one logistic model for each kind. */
final class CueTrainer implements Trainer {

    private static final double PENALTY = 10;
    private static final int FEWEST = 5;
    private static final Fitting FITTING = Fitting.plain(PENALTY, FEWEST);
    /** Cross-validation is repeated with other folds, since one partition alone misleads. */
    private static final int REPETITIONS = 3;
    /** A weight of less than this many thousandths changes no judgement. */
    private static final int LEAST = 10;

    @Override
    public String name() {
        return "cues";
    }

    @Override
    public List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException {
        CueExamples examples = CueExamples.read(files);
        Validated validated = validate(examples, run.seed());
        run.progress().accept(examples.examples().size() + " candidates, " + validated);
        List<TrainedFile> trained = new ArrayList<>();
        trained.add(new TrainedFile("cues.tsv", model(examples, validated, run)));
        if (run.groups()) {
            trained.add(new TrainedFile("cues-groups.tsv", groups(examples, validated, run)));
        }
        return trained;
    }

    private static Validated validate(CueExamples examples, long seed) {
        List<CueCurve> curves = new ArrayList<>();
        for (int i = 0; i < REPETITIONS; i++) {
            curves.add(new CueCurve(examples, probabilities(examples.examples(), seed + i)));
        }
        return Validated.of(curves);
    }

    private static double[][] probabilities(List<Example> examples, long seed) {
        double[][] probabilities = new double[examples.size()][CueExamples.KINDS.size()];
        for (int kind = 0; kind < CueExamples.KINDS.size(); kind++) {
            double[] logits = CrossValidation.logits(onlyOf(examples, kind), FITTING, seed);
            for (int i = 0; i < logits.length; i++) {
                probabilities[i][kind] = LogisticModel.probability(logits[i]);
            }
        }
        return probabilities;
    }

    private static List<Example> onlyOf(List<Example> examples, int kind) {
        return examples.stream().map(example -> example.is(kind + 1)).toList();
    }

    private static String model(CueExamples examples, Validated validated, TrainingRun run) {
        ModelText text = new ModelText()
                .header("name", "hedge/cues")
                .header("version", "1")
                .header("source", "fitted for Touchstone by touchstone train cues")
                .header("licence", "CC BY-SA 3.0, as the sentences it was trained on")
                .header(
                        "trained-on",
                        examples.examples().size() + " candidates in sentences of Wikipedia with " + examples.allGold()
                                + " cues of Szeged Uncertainty (Vincze 2014)")
                .header("date", run.date().toString())
                .header("seed", String.valueOf(run.seed()))
                .header("cross-validated", validated.toString())
                .header("threshold", String.format(Locale.ROOT, "%.2f", validated.threshold()))
                .header("columns", "feature " + String.join(" ", CueExamples.KINDS))
                .header(
                        "about",
                        "thousandths of log-odds; \"t:may\" is the term, \"m:\" a lemma, \"c:\" a class, \"g\" any term;"
                                + " behind the bar stands what is around it");
        List<LogisticModel> models = new ArrayList<>();
        for (int kind = 0; kind < CueExamples.KINDS.size(); kind++) {
            models.add(Logistic.fit(onlyOf(examples.examples(), kind), FITTING));
        }
        text.row(
                ModelFile.INTERCEPT,
                0,
                models.stream().map(LogisticModel::intercept).toList());
        for (int feature = 0; feature < examples.index().size(); feature++) {
            String name = examples.index().name(feature);
            text.row(name, LEAST, weights(models, feature, CueExamples.value(name)));
        }
        return text.toString();
    }

    private static List<Double> weights(List<LogisticModel> models, int feature, double value) {
        return models.stream()
                .map(model -> value * model.weights().getOrDefault(feature, 0.0))
                .toList();
    }

    private static String groups(CueExamples examples, Validated all, TrainingRun run) {
        StringBuilder table = new StringBuilder("without\tfeatures\tF1\n");
        table.append("nothing\t\t").append(all.figure()).append('\n');
        for (Map.Entry<String, Predicate<String>> group : CueFeatureGroups.ALL.entrySet()) {
            Set<Integer> left = examples.index().numbersOf(group.getValue());
            Validated without = validate(examples.without(left), run.seed());
            run.progress().accept("without " + group.getKey() + ": " + without);
            table.append(
                    group.getKey() + "\t" + (examples.index().size() - left.size()) + "\t" + without.figure() + "\n");
        }
        return table.toString();
    }

    /** What cross-validation said: the threshold, and F1 over all kinds and by kind. */
    private record Validated(double threshold, double f1, Map<String, Double> ofKinds) {

        static Validated of(List<CueCurve> curves) {
            double threshold = CueCurve.bestThreshold(curves);
            Map<String, Double> ofKinds = new TreeMap<>();
            for (int i = 0; i < CueExamples.KINDS.size(); i++) {
                int kind = i + 1;
                ofKinds.put(
                        CueExamples.KINDS.get(i),
                        curves.stream()
                                .mapToDouble(curve -> curve.f1(threshold, kind))
                                .average()
                                .orElse(0));
            }
            double f1 = curves.stream()
                    .mapToDouble(curve -> curve.f1(threshold))
                    .average()
                    .orElse(0);
            return new Validated(threshold, f1, ofKinds);
        }

        String figure() {
            return String.format(Locale.ROOT, "%.4f", f1);
        }

        @Override
        public String toString() {
            StringBuilder text =
                    new StringBuilder(String.format(Locale.ROOT, "F1 of exact spans %.3f at %.2f", f1, threshold));
            ofKinds.forEach((kind, figure) -> text.append(String.format(Locale.ROOT, ", %s %.3f", kind, figure)));
            return text.toString();
        }
    }
}
