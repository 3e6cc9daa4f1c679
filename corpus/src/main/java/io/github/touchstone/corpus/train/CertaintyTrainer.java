package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.fit.ModelText;
import io.github.touchstone.corpus.row.CertaintyRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.hedge.CertaintyFeature;
import io.github.touchstone.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fits the model that tells how certain a sentence is, by {@link io.github.touchstone.hedge.Certainty}. */
final class CertaintyTrainer implements Trainer {

    private static final int FEWEST_ROWS = 20;

    @Override
    public String name() {
        return "certainty";
    }

    @Override
    public List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException {
        List<CertaintyRow> rows = new ArrayList<>();
        for (Path file : files) {
            RowFile.read(file, CertaintyRow::of, rows::add);
        }
        if (rows.size() < FEWEST_ROWS) {
            throw new IllegalArgumentException(rows.size() + " rated sentences: expected " + FEWEST_ROWS + " or more");
        }
        RatedSentences sentences = RatedSentences.of(rows);
        CertaintyFit fit = new CertaintyFit(sentences);
        double spearman = fit.crossValidated(run.seed());
        run.progress().accept(rows.size() + " sentences; Spearman's rho " + figure(spearman));
        List<TrainedFile> trained = new ArrayList<>();
        trained.add(new TrainedFile("certainty.tsv", model(fit.onAll(), rows.size(), spearman, run)));
        if (run.groups()) {
            trained.add(new TrainedFile("certainty-groups.tsv", groups(sentences, spearman, run)));
        }
        return trained;
    }

    private static String model(LinearModel fitted, int rows, double spearman, TrainingRun run) {
        ModelText text = new ModelText()
                .header("name", "hedge/certainty")
                .header("version", "1")
                .header(
                        "source",
                        "fitted for Touchstone by touchstone train certainty: ridge regression with a penalty of "
                                + CertaintyFit.PENALTY
                                + " on features of mean 0 and deviation 1, against the rank of the"
                                + " rating scaled to 0 to 1; the batch of ratings that a sentence is from has a weight of"
                                + " its own, which is left out here")
                .header("licence", "Apache-2.0; the ratings it was fitted on are under MIT")
                .header(
                        "trained-on",
                        String.format(Locale.ROOT, "%,d", rows)
                                + " sentences of science news and abstracts with people's ratings of how certain they"
                                + " are, of Pei and Jurgens, Measuring Sentence-Level and Aspect-Level (Un)certainty in"
                                + " Science Communications (EMNLP 2021)")
                .header("date", run.date().toString())
                .header("seed", String.valueOf(run.seed()))
                .header(
                        "cross-validated",
                        "Spearman's rho " + figure(spearman) + ", the mean of " + CertaintyFit.REPEATS + " times "
                                + CertaintyFit.FOLDS + " folds")
                .header("columns", "feature certainty")
                .header(
                        "about",
                        "the certainty of a sentence, 0 to 1, is the intercept plus the sum of its features' values times"
                                + " their weights, in thousandths, held to 0 to 1");
        text.row(ModelFile.INTERCEPT, 0, List.of(fitted.intercept()));
        for (CertaintyFeature feature : CertaintyFeature.values()) {
            text.row(feature.label(), 0, List.of(fitted.weights().get(feature.index())));
        }
        return text.toString();
    }

    private static String groups(RatedSentences sentences, double all, TrainingRun run) {
        StringBuilder table = new StringBuilder("without\tspearman\n");
        table.append("nothing\t").append(figure(all)).append('\n');
        CertaintyGroups.ALL.forEach((group, features) -> {
            double without = new CertaintyFit(sentences.without(features)).crossValidated(run.seed());
            run.progress().accept("without " + group + ": " + figure(without));
            table.append(group + "\t" + figure(without) + "\n");
        });
        return table.toString();
    }

    private static String figure(double spearman) {
        return String.format(Locale.ROOT, "%.3f", spearman);
    }
}
