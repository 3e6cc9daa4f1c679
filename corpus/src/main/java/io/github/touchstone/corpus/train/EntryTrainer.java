package io.github.touchstone.corpus.train;

import io.github.touchstone.bibliography.EntryFeatures;
import io.github.touchstone.bibliography.EntryWords;
import io.github.touchstone.corpus.fit.ModelText;
import io.github.touchstone.corpus.row.ReferenceRow;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Fits the model that tells entries from prose, once for each part of the rows that is held out. */
final class EntryTrainer {

    static final String FILE = "entries.tsv";

    private static final Fitting FITTING = Fitting.plain(3, 50);
    /** A weight of less than this many thousandths changes no judgement. */
    private static final int LEAST = 10;
    /** Of a thousand lines that are taken for entries where they stand alone, one may be prose. */
    private static final double ALONE_PRECISION = 0.999;

    private static final int STEPS = 100;
    private static final int NEIGHBOURS = 2;

    private final List<ReferenceRow> rows;
    private final List<Example> examples = new ArrayList<>();
    private final FeatureIndex index = new FeatureIndex();
    private final TrainingRun run;
    private final double[] probabilities;

    EntryTrainer(List<ReferenceRow> rows, TrainingRun run) {
        this.rows = List.copyOf(rows);
        this.run = run;
        this.probabilities = new double[rows.size()];
        rows.forEach(row -> examples.add(example(row, index)));
    }

    /** A line that cannot be an entry has no features. */
    private static Example example(ReferenceRow row, FeatureIndex index) {
        Tokens tokens = Tokens.of(row.text());
        Map<Integer, Double> values = new TreeMap<>();
        if (EntryFeatures.mayBeEntry(tokens, 0, tokens.size())) {
            EntryFeatures.visit(
                    EntryWords.of(tokens, 0, tokens.size()), (hash, of) -> values.put(index.number(of.name()), 1.0));
        }
        return new Example("", row.isEntry() ? 1 : 0, tokens.size(), values);
    }

    /** The model that has not seen the part that is held out, with thresholds from all parts. */
    TrainedFile train() {
        LogisticModel shipped = fit(ReferenceRow.HELD_OUT);
        for (int part = 0; part < ReferenceRow.PARTS; part++) {
            judge(part == ReferenceRow.HELD_OUT ? shipped : fit(part), part);
        }
        double threshold = Threshold.best(List.of(least -> counts(least).f1()), NEIGHBOURS);
        double alone = aloneThreshold(threshold);
        String validated = String.format(
                Locale.ROOT, "F1 %.4f at %.2f, alone %s", counts(threshold).f1(), threshold, counts(alone));
        run.progress().accept(rows.size() + " lines, " + index.size() + " features; " + validated);
        return new TrainedFile(FILE, text(shipped, threshold, alone, validated));
    }

    private LogisticModel fit(int part) {
        List<Example> seen = IntStream.range(0, rows.size())
                .filter(i ->
                        rows.get(i).part() != part && !examples.get(i).values().isEmpty())
                .mapToObj(examples::get)
                .toList();
        if (seen.stream().map(Example::label).distinct().count() < 2) {
            throw new IllegalArgumentException(
                    seen.size() + " lines with one label: expected some entries and some lines of prose");
        }
        return Logistic.fit(seen, FITTING);
    }

    private void judge(LogisticModel model, int part) {
        for (int i = 0; i < probabilities.length; i++) {
            if (rows.get(i).part() == part) {
                Example example = examples.get(i);
                probabilities[i] = example.values().isEmpty() ? 0 : model.probability(example);
            }
        }
    }

    private double aloneThreshold(double from) {
        for (int step = (int) Math.round(from * STEPS); step < STEPS; step++) {
            if (counts(step / (double) STEPS).precision() >= ALONE_PRECISION) {
                return step / (double) STEPS;
            }
        }
        return 1 - 1.0 / STEPS;
    }

    private Said counts(double least) {
        int right = 0;
        int said = 0;
        int entries = 0;
        for (int i = 0; i < probabilities.length; i++) {
            boolean entry = examples.get(i).label() == 1;
            boolean yes = probabilities[i] >= least && probabilities[i] > 0;
            right += entry && yes ? 1 : 0;
            said += yes ? 1 : 0;
            entries += entry ? 1 : 0;
        }
        return new Said(right, said, entries);
    }

    private String text(LogisticModel model, double threshold, double alone, String validated) {
        long seen =
                rows.stream().filter(row -> row.part() != ReferenceRow.HELD_OUT).count();
        ModelText text = new ModelText()
                .header("name", "bibliography/entries")
                .header("version", "1")
                .header("source", "fitted for Touchstone by touchstone train references")
                .header(
                        "licence",
                        "CC BY-SA 3.0, as some of the lines of prose it was trained on; the others are under CC BY 4.0,"
                                + " the entries under BSD-2-Clause")
                .header(
                        "trained-on",
                        seen + " of " + rows.size()
                                + " bibliography entries of anystyle and lines of prose: those whose"
                                + " text has a hash that leaves no " + ReferenceRow.HELD_OUT + " when divided by "
                                + ReferenceRow.PARTS)
                .header("date", run.date().toString())
                .header("cross-validated", validated)
                .header("threshold", String.format(Locale.ROOT, "%.2f", threshold))
                .header("alone-threshold", String.format(Locale.ROOT, "%.2f", alone))
                .header("columns", "feature entry")
                .header(
                        "about",
                        "thousandths of log-odds; f the form of a word, ff of two in a row, end of the last, w the word;"
                                + " small, marks, numbers and length count; a feature counts once a line");
        text.row(ModelFile.INTERCEPT, 0, List.of(model.intercept()));
        model.weights().forEach((feature, weight) -> text.row(index.name(feature), LEAST, List.of(weight)));
        return text.toString();
    }

    /** How many lines were rightly said to be entries, how many were said to be, and how many there are. */
    private record Said(int right, int said, int entries) {

        double precision() {
            return said == 0 ? 1 : right / (double) said;
        }

        double f1() {
            return 2.0 * right / Math.max(1, said + entries);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "precision %.4f and recall %.4f", precision(), right / (double) Math.max(1, entries));
        }
    }
}
