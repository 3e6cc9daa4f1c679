package io.github.touchstone.bibliography;

import io.github.touchstone.model.Mix;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import io.github.touchstone.model.Weights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells for each word of an entry which field it belongs to: a linear model over the word, its neighbours and the field
 * of the word before, trained as a structured perceptron (Collins 2002).
 */
public final class FieldModel {

    static final String FILE = "fields.tsv";

    private static final EntryField[] FIELDS = EntryField.values();

    private static final char AFTER = '>';

    private final Weights ofWords;
    private final StepWeights ofSteps;
    private final String label;
    private final String hash;

    private FieldModel(ModelFile file) {
        List<String> expected = Stream.of(FIELDS).map(EntryField::label).toList();
        if (!file.outputs().equals(expected)) {
            throw new IllegalArgumentException(file.file() + ": outputs " + file.outputs() + ": expected " + expected);
        }
        this.ofSteps = new StepWeights(steps(file));
        this.ofWords = new Weights(FIELDS.length, file.rows().size());
        for (ModelRow row : file.rows()) {
            if (before(row.feature()).isEmpty()) {
                ofWords.add(Mix.of(row.feature()), row);
            }
        }
        this.label = file.label();
        this.hash = file.hash();
    }

    /** The file has a row for each field that a step comes from; here they are one. */
    @SuppressWarnings("EnumOrdinal")
    private static Map<String, int[]> steps(ModelFile file) {
        Map<String, int[]> steps = new LinkedHashMap<>();
        for (ModelRow row : file.rows()) {
            before(row.feature()).ifPresent(before -> {
                String feature = row.feature().substring(before.label().length() + 1);
                int[] weights = steps.computeIfAbsent(feature, any -> new int[FIELDS.length * FIELDS.length]);
                for (int field = 0; field < FIELDS.length; field++) {
                    weights[before.ordinal() * FIELDS.length + field] =
                            row.weights().get(field);
                }
            });
        }
        return steps;
    }

    /** The field that a step comes from, as in "author&gt;a-1 ,"; empty for a feature of a word. */
    private static Optional<EntryField> before(String feature) {
        return Stream.of(FIELDS)
                .filter(field -> feature.startsWith(field.label())
                        && feature.indexOf(AFTER) == field.label().length())
                .findFirst();
    }

    /**
     * How the file names what speaks for a step.
     *
     * @param before the field of the word before
     * @param feature the feature's name
     * @return such as "author&gt;a-1 ,"
     */
    public static String stepFrom(EntryField before, String feature) {
        return before.label() + AFTER + feature;
    }

    /**
     * The model that ships with the library.
     *
     * @return the same model at every call
     */
    public static FieldModel standard() {
        return Standard.MODEL;
    }

    /**
     * Reads a model, such as one that was trained anew.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the model
     * @throws IllegalArgumentException naming the file, if it is malformed, its outputs are not the fields, or a feature
     *     stands there twice
     */
    public static FieldModel read(String file, String content) {
        return new FieldModel(ModelReader.read(file, content));
    }

    /**
     * The model's name and version.
     *
     * @return such as "bibliography/fields 1"
     */
    public String label() {
        return label;
    }

    /**
     * Names this state of the model.
     *
     * @return 16 hexadecimal digits
     */
    public String hash() {
        return hash;
    }

    /**
     * Finds the fields of an entry.
     *
     * @param words its words
     * @return the field of each
     */
    public List<EntryField> fields(EntryWords words) {
        FieldFeatures features = new FieldFeatures(words);
        FieldPath path = new FieldPath(words.size());
        int[] ofWord = new int[FIELDS.length];
        StepWeights.Sum ofStep = ofSteps.sum();
        FieldFeatures.Sink word = (feature, of) -> add(feature, ofWord);
        for (int index = 0; index < words.size(); index++) {
            Arrays.fill(ofWord, 0);
            features.visitWord(index, word);
            if (index > 0) {
                ofStep.begin();
                features.visitStep(index, ofStep);
            }
            path.add(ofWord, ofStep.weights());
        }
        return path.best();
    }

    private void add(long feature, int[] sums) {
        int row = ofWords.row(feature);
        if (row != Weights.NONE) {
            ofWords.addTo(row, sums);
        }
    }

    /** Read at first use, so that a host that never meets a bibliography pays nothing. */
    private static final class Standard {
        static final FieldModel MODEL = new FieldModel(ModelReader.shipped(FieldModel.class, FILE));
    }
}
