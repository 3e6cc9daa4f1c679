package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.boost.BoostOptions;
import io.github.touchstone.corpus.boost.BoostedTrees;
import io.github.touchstone.corpus.fit.ModelText;
import io.github.touchstone.model.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Fits the model that tells how a claim stands to a fact: boosted trees over numbers that describe the pair. */
public final class RelationTraining {

    private final PairNumbers numbers;
    private final BoostOptions options;

    /**
     * Prepares to train.
     *
     * @param numbers what describes a pair
     * @param options how trees are boosted
     */
    public RelationTraining(PairNumbers numbers, BoostOptions options) {
        this.numbers = numbers;
        this.options = options;
    }

    /**
     * Learns from labelled pairs.
     *
     * @param files the rows
     * @param seed by which rows are drawn, edited and dealt into folds
     * @param date the day, for the header
     * @param progress is told what has been done, a line at a time
     * @return the model's file; the same text for the same rows, seed and date
     * @throws IOException if a file cannot be read
     * @throws io.github.touchstone.corpus.row.MalformedRowException at the first line that is no pair
     * @throws IllegalArgumentException if the pairs have fewer than three labels
     */
    public String train(List<Path> files, long seed, LocalDate date, Consumer<String> progress) throws IOException {
        List<RelationExample> pairs = RelationExamples.read(files, numbers, seed);
        if (pairs.stream().map(RelationExample::label).distinct().count() < RelationFit.RELATIONS.size()) {
            throw new IllegalArgumentException(
                    pairs.size() + " pairs: expected some that support, some that contradict and some neutral");
        }
        progress.accept(pairs.size() + " pairs, " + numbers.names().size() + " features");
        RelationFit fit = new RelationFit(numbers.names(), pairs, options);
        RelationValidation validated = new RelationValidation(pairs, fit.crossValidated(progress));
        validated.figures().forEach(progress);
        BoostedTrees trees = fit.fit(i -> true, round -> progress.accept(round + " trees"));
        return header(pairs, validated, seed, date).toString() + rows(trees);
    }

    private ModelText header(List<RelationExample> pairs, RelationValidation validated, long seed, LocalDate date) {
        List<String> figures = validated.figures();
        return new ModelText()
                .header("name", "entailment/relation")
                .header("version", "1")
                .header("source", "fitted for Touchstone by touchstone train contradiction")
                .header("licence", "CC BY-SA 4.0, the strictest of the corpora that it was trained on; see NOTICE")
                .header("trained-on", pairs.size() + " pairs of a fact and a text: " + counts(pairs))
                .header("date", date.toString())
                .header("seed", String.valueOf(seed))
                .header(
                        "cross-validated",
                        RelationExamples.FOLDS + " folds, no fact in two: "
                                + figures.stream()
                                        .filter(line -> !line.startsWith("edited"))
                                        .collect(Collectors.joining("; ")))
                .header("calibration", validated.line().toString())
                .header("threshold", String.format(Locale.ROOT, "%.3f", validated.threshold()))
                .header("columns", "feature supports contradicts neither")
                .header(
                        "about",
                        "trees in preorder, the branch of those below the value first; leaves are thousandths of"
                                + " log-odds; calibration turns the probability of contradicts, along straight lines");
    }

    private static String counts(List<RelationExample> pairs) {
        Map<String, Long> counts = pairs.stream()
                .collect(Collectors.groupingBy(RelationExample::source, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(source -> source.getKey() + " " + source.getValue())
                .collect(Collectors.joining(", "));
    }

    private String rows(BoostedTrees trees) {
        StringBuilder rows = new StringBuilder();
        row(rows, ModelFile.INTERCEPT, trees.base());
        trees.trees().forEach(tree -> tree.visit(numbers.names(), (name, scores) -> row(rows, name, scores)));
        return rows.toString();
    }

    /** A question adds nothing to any score. */
    private static void row(StringBuilder rows, String name, List<Integer> scores) {
        rows.append(name);
        for (int k = 0; k < RelationFit.RELATIONS.size(); k++) {
            rows.append('\t').append(scores.isEmpty() ? 0 : scores.get(k));
        }
        rows.append('\n');
    }
}
