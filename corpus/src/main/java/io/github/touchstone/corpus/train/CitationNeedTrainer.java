package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.fit.ModelText;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.need.NeedNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fits the model that tells how much a sentence needs a citation, in two steps: weights for what sentences show, then
 * how much the document's own level counts beside them.
 */
final class CitationNeedTrainer implements Trainer {

    private static final Fitting FITTING = Fitting.plain(100, 20);
    /** A weight of less than this many thousandths changes no judgement. */
    private static final int LEAST = 20;

    @Override
    public String name() {
        return "citation-need";
    }

    @Override
    public List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException {
        FeatureIndex index = new FeatureIndex();
        NeedExamples sentences = NeedExamples.read(files, index);
        if (sentences.examples().stream().map(Example::label).distinct().count() < 2) {
            throw new IllegalArgumentException(sentences.examples().size()
                    + " sentences with one label: expected some with a reference and some without");
        }
        NeedValidation validated = NeedValidation.of(sentences, FITTING, run.seed());
        run.progress().accept(sentences.examples().size() + " sentences, " + index.size() + " features; " + validated);
        List<TrainedFile> trained = new ArrayList<>();
        trained.add(new TrainedFile("citation-need.tsv", model(sentences, index, validated, run)));
        if (run.groups()) {
            trained.add(new TrainedFile("citation-need-groups.tsv", groups(sentences, index, validated, run)));
        }
        return trained;
    }

    private static String model(NeedExamples sentences, FeatureIndex index, NeedValidation validated, TrainingRun run) {
        LogisticModel fitted = Logistic.fit(sentences.examples(), FITTING);
        DocumentFit fit = validated.fit();
        double usual = fit.offset() + fit.slope() * fit.usual();
        ModelText text = new ModelText()
                .header("name", "need/citation-need")
                .header("version", "1")
                .header("source", "fitted for Touchstone by touchstone train citation-need")
                .header("licence", "CC BY-SA 3.0, as the articles it was trained on")
                .header(
                        "trained-on",
                        String.format(
                                Locale.ROOT,
                                "%,d sentences of %,d articles of Wikipedia with the places of their footnotes (Rinott and"
                                        + " others 2015, Show Me Your Evidence, EMNLP)",
                                sentences.examples().size(),
                                sentences.articles().size()))
                .header("date", run.date().toString())
                .header("seed", String.valueOf(run.seed()))
                .header("cross-validated", validated.toString())
                .header("usual", String.format(Locale.ROOT, "%.4f", LogisticModel.probability(usual)))
                .header("threshold", String.format(Locale.ROOT, "%.2f", validated.threshold()))
                .header("columns", "feature same next previous")
                .header(
                        "about",
                        "thousandths of log-odds, for the sentence itself, the one after it and the one before it; words"
                                + " as they stand (# a number, <s> and </s> the edges), others begin with @; a feature"
                                + " counts once a sentence");
        double intercept = fitted.intercept() * fit.slope() + fit.offset();
        text.row(ModelFile.INTERCEPT, 0, List.of(intercept, 0.0, 0.0));
        text.row(NeedNames.DOCUMENT, 0, List.of(fit.level() / fit.slope(), 0.0, 0.0));
        NeedFeature.weights(fitted, index)
                .forEach((name, weights) -> text.row(name, LEAST, kept(weights, fit.slope())));
        return text.toString();
    }

    private static List<Double> kept(double[] weights, double slope) {
        return Arrays.stream(weights)
                .map(weight -> weight * slope)
                .map(weight -> Math.abs(weight) * ModelFile.UNIT < LEAST ? 0 : weight)
                .boxed()
                .toList();
    }

    private static String groups(NeedExamples sentences, FeatureIndex index, NeedValidation all, TrainingRun run) {
        StringBuilder table = new StringBuilder("without\tfeatures\tROC area\tAP\tF1\n");
        table.append("nothing\t" + index.size() + "\t" + all.figures() + "\n");
        table.append("the document's level\t" + index.size() + "\t" + all.figuresAlone() + "\n");
        for (Map.Entry<String, Predicate<NeedFeature>> group : NeedFeatureGroups.ALL.entrySet()) {
            Set<Integer> left = index.numbersOf(key -> group.getValue().test(NeedFeature.of(key)));
            NeedValidation without = NeedValidation.of(sentences.without(left), FITTING, run.seed());
            run.progress().accept("without " + group.getKey() + ": " + without);
            table.append(group.getKey() + "\t" + (index.size() - left.size()) + "\t" + without.figures() + "\n");
        }
        return table.toString();
    }
}
