package io.github.touchstone.corpus.train;

import io.github.touchstone.bibliography.EntryField;
import io.github.touchstone.bibliography.FieldModel;
import io.github.touchstone.corpus.evaluate.ReadReference;
import io.github.touchstone.corpus.fit.ModelText;
import io.github.touchstone.corpus.row.ReferenceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fits the model of the fields of entries, once for each part of the rows that is held out. */
final class FieldTrainer {

    static final String FILE = "fields.tsv";

    /** A feature that fewer words have is left out. */
    private static final int FEWEST = 10;
    /** Weights are kept in fifths of a step of the perceptron; finer ones change no judgement. */
    private static final double STEP = 0.005;

    private final List<ReferenceRow> entries;
    private final List<FieldExample> examples = new ArrayList<>();
    private final FeatureIndex index = new FeatureIndex();
    private final TrainingRun run;

    FieldTrainer(List<ReferenceRow> rows, TrainingRun run) {
        this.entries = rows.stream().filter(ReferenceRow::isEntry).toList();
        this.run = run;
        entries.forEach(row -> examples.add(FieldExample.of(row, index)));
    }

    /** The model that has not seen the part that is held out; its header tells what each part came to. */
    TrainedFile train() {
        String shipped = "";
        List<ReadReference> read = new ArrayList<>();
        for (int part = ReferenceRow.PARTS - 1; part >= 0; part--) {
            ModelText text = fit(part);
            FieldModel model = FieldModel.read(FILE, header(text, part, "to be found"));
            int held = part;
            entries.stream().filter(row -> row.part() == held).forEach(row -> read.add(ReadReference.of(row, model)));
            if (part == ReferenceRow.HELD_OUT) {
                shipped = header(text, part, validated(read));
            }
        }
        run.progress().accept(entries.size() + " entries, " + index.size() + " features; " + validated(read));
        return new TrainedFile(FILE, shipped);
    }

    private ModelText fit(int part) {
        List<FieldExample> seen = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).part() != part) {
                seen.add(examples.get(i));
            }
        }
        double[][] weights = FieldPerceptron.fit(seen, index.size(), FEWEST, run.seed());
        ModelText text = new ModelText();
        for (int feature = 0; feature < weights.length; feature++) {
            text.row(
                    index.name(feature),
                    1,
                    Arrays.stream(weights[feature])
                            .map(weight -> weight * STEP)
                            .boxed()
                            .toList());
        }
        return text;
    }

    private String header(ModelText rows, int part, String validated) {
        long seen = entries.stream().filter(row -> row.part() != part).count();
        return rows.header("name", "bibliography/fields")
                .header("version", "1")
                .header("source", "fitted for Touchstone by touchstone train references")
                .header("licence", "Apache-2.0; trained on data under BSD-2-Clause, see NOTICE")
                .header(
                        "trained-on",
                        seen + " of " + entries.size() + " bibliography entries of anystyle (Keil, Fenner and others):"
                                + " those whose text has a hash that leaves no " + part + " when divided by "
                                + ReferenceRow.PARTS)
                .header("date", run.date().toString())
                .header("seed", String.valueOf(run.seed()))
                .header("cross-validated", validated)
                .header(
                        "columns",
                        "feature "
                                + Stream.of(EntryField.values())
                                        .map(EntryField::label)
                                        .collect(Collectors.joining(" ")))
                .header(
                        "about",
                        "fifths of a step of a structured perceptron; w a word, f its form, a the marks after it, s"
                                + " those before it, q quoted or not, n its place, e full stops and y years before it, g"
                                + " the entry's style, -1 the word before, +1 the next; \"author>\" given that the word"
                                + " before belongs to the author")
                .toString();
    }

    private static String validated(List<ReadReference> read) {
        return String.format(
                Locale.ROOT,
                "year %.3f, first author %.3f, title start %.3f, all three %.3f",
                share(read, ReadReference::year),
                share(read, ReadReference::firstAuthor),
                share(read, ReadReference::titleStart),
                share(read, ReadReference::all));
    }

    private static double share(List<ReadReference> read, Predicate<ReadReference> right) {
        return read.stream().filter(right).count() / (double) Math.max(1, read.size());
    }
}
