package io.github.touchstone.corpus.train;

import io.github.touchstone.claim.CheckabilityNames;
import io.github.touchstone.corpus.fit.ModelText;
import io.github.touchstone.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fits the model that tells whether a sentence is a statement of fact that can be checked. */
final class CheckableTrainer implements Trainer {

    /** Weights are given in steps of this many thousandths, so that the file packs well. */
    private static final double STEP = 100;
    /** What words mean is divided by the root of their number, so its steps may be wider. */
    private static final double STEP_OF_MEANING = 200;
    /** A feature whose weights are all rounded to 0 is left out. */
    private static final int LEAST = 1;

    @Override
    public String name() {
        return "checkable";
    }

    @Override
    public List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException {
        ClaimExamples read = ClaimExamples.read(files, run.seed());
        List<ClaimExample> examples = read.examples();
        if (examples.stream().map(ClaimExample::isCheckable).distinct().count() < 2) {
            throw new IllegalArgumentException(
                    examples.size() + " sentences with one label: expected some that can be checked and some others");
        }
        ClaimColumns columns =
                new ClaimColumns(read.index().size(), read.index().numbersOf(ClaimGroups::isPair));
        run.progress().accept(examples.size() + " sentences, " + columns.features() + " features");
        ClaimValidation validation =
                ClaimValidation.of(examples, columns, read.sources().size(), run.seed());
        double threshold = validation.bestThreshold();
        String summary = validation.summary(read.sources(), threshold);
        run.progress().accept(summary);
        List<TrainedFile> trained = new ArrayList<>();
        trained.add(new TrainedFile("checkability.tsv", model(read, columns, threshold, summary, run)));
        if (run.groups()) {
            trained.add(new TrainedFile(
                    "checkability-groups.tsv", new ClaimGroups(read, columns, validation, run).table()));
        }
        return trained;
    }

    private static String model(
            ClaimExamples read, ClaimColumns columns, double threshold, String summary, TrainingRun run) {
        ClaimFit fit = ClaimFit.of(read.examples(), columns, read.sources().size());
        ModelText text = new ModelText()
                .header("name", "claim/checkability")
                .header("version", "2")
                .header("source", "fitted for Touchstone by touchstone train checkable")
                .header(
                        "licence",
                        "CC BY-SA 3.0, as the articles whose words it learnt; the labelled corpora are CC BY 4.0")
                .header(
                        "trained-on",
                        read.examples().size()
                                + " sentences labelled for whether they state a fact that can be checked: "
                                + String.join(", ", read.sources()))
                .header("date", run.date().toString())
                .header("seed", String.valueOf(run.seed()))
                .header("cross-validated", summary)
                .header("threshold", String.format(Locale.ROOT, "%.2f", threshold))
                .header("columns", "feature " + String.join(" ", outputs(read.sources())))
                .header(
                        "about",
                        "thousandths of log-odds; words as they stand (# a number, <s> and </s> the edges), @sign what the"
                                + " sentence shows, @like what a word means, divided by the root of the number of words;"
                                + " each corpus is a register, is-… tells it from the first");
        text.row(ModelFile.INTERCEPT, 0, constant(fit));
        IntStream.range(0, columns.features())
                .forEach(i -> text.row(read.index().name(i), LEAST, stepped(fit, STEP, weights -> weights[i])));
        for (String word : read.vectors().words()) {
            double[] vector = read.vectors().of(word).orElseThrow();
            text.row(
                    CheckabilityNames.ofMeaning(word),
                    LEAST,
                    stepped(fit, STEP_OF_MEANING, weights -> meaning(vector, weights, columns.features())));
        }
        return text.toString();
    }

    private static List<String> outputs(List<String> sources) {
        return Stream.concat(sources.stream(), sources.stream().skip(1).map(source -> "is-" + source))
                .toList();
    }

    private static List<Double> constant(ClaimFit fit) {
        return Arrays.stream(fit.outputs())
                .map(weights -> ClaimColumns.CONSTANT * weights[weights.length - 1])
                .toList();
    }

    private static double meaning(double[] vector, double[] weights, int from) {
        return IntStream.range(0, vector.length)
                .mapToDouble(i -> vector[i] * weights[from + i])
                .sum();
    }

    private static List<Double> stepped(ClaimFit fit, double step, ToDoubleFunction<double[]> weight) {
        return Arrays.stream(fit.outputs())
                .map(weights ->
                        Math.round(weight.applyAsDouble(weights) * ModelFile.UNIT / step) * step / ModelFile.UNIT)
                .toList();
    }
}
