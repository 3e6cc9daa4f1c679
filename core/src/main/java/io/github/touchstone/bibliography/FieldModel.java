package io.github.touchstone.bibliography;

import io.github.touchstone.model.Mix;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import io.github.touchstone.model.Weights;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells for each word of an entry which field it belongs to: a linear model over the word, its neighbours and the field
 * of the word before, trained as a structured perceptron (Collins 2002).
 */
public final class FieldModel {

    static final String FILE = "fields.tsv";

    private static final EntryField[] FIELDS = EntryField.values();

    private final Weights weights;
    private final String label;
    private final String hash;

    private FieldModel(ModelFile file) {
        List<String> expected = Stream.of(FIELDS).map(EntryField::label).toList();
        if (!file.outputs().equals(expected)) {
            throw new IllegalArgumentException(file.file() + ": outputs " + file.outputs() + ": expected " + expected);
        }
        this.weights = new Weights(FIELDS.length, file.rows().size());
        for (ModelRow row : file.rows()) {
            weights.add(Mix.of(row.feature()), row);
        }
        this.label = file.label();
        this.hash = file.hash();
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
        for (int word = 0; word < words.size(); word++) {
            int at = word;
            for (EntryField before : FIELDS) {
                if (word > 0) {
                    features.visitStep(before, word, (feature, of) -> add(feature, path.step(at, before)));
                }
            }
            features.visitWord(word, (feature, of) -> add(feature, path.word(at)));
        }
        return path.best();
    }

    private void add(long feature, int[] sums) {
        int row = weights.row(feature);
        if (row != Weights.NONE) {
            for (int field = 0; field < sums.length; field++) {
                sums[field] += weights.weight(row, field);
            }
        }
    }

    /** Read at first use, so that a host that never meets a bibliography pays nothing. */
    private static final class Standard {
        static final FieldModel MODEL = new FieldModel(ModelReader.shipped(FieldModel.class, FILE));
    }
}
