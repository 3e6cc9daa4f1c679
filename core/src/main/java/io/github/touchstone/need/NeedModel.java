package io.github.touchstone.need;

import io.github.touchstone.model.Mix;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The weights that {@link CitationNeed} goes by. */
public final class NeedModel {

    private static final List<String> COLUMNS =
            Stream.of(NeedRole.values()).map(NeedRole::label).toList();

    private final Weights weights;
    private final int[] intercept;
    private final int[] document;
    private final double usual;
    private final double threshold;
    private final String label;
    private final String hash;
    private final int[][][] signs;

    private NeedModel(ModelFile file) {
        if (!file.outputs().equals(COLUMNS)) {
            throw new IllegalArgumentException(
                    file.file() + ": columns " + file.outputs() + ": expected " + COLUMNS + " after \"feature\"");
        }
        this.weights = Weights.of(file);
        this.intercept = weightsOf(ModelFile.INTERCEPT);
        this.document = weightsOf(NeedNames.DOCUMENT);
        this.usual = file.share("usual");
        this.threshold = file.share("threshold");
        this.label = file.label();
        this.hash = file.hash();
        this.signs = Stream.of(NeedSign.values()).map(this::weightsOf).toArray(int[][][]::new);
    }

    private int[] weightsOf(String feature) {
        int[] sums = new int[COLUMNS.size()];
        int row = weights.row(Mix.of(feature));
        if (row != Weights.NONE) {
            weights.addTo(row, sums);
        }
        return sums;
    }

    private int[][] weightsOf(NeedSign sign) {
        int[][] values = new int[sign.count()][];
        Arrays.setAll(values, value -> weightsOf(sign.label(value)));
        return values;
    }

    /**
     * The model that ships with the library.
     *
     * @return the same model at every call
     */
    public static NeedModel standard() {
        return Standard.MODEL;
    }

    /**
     * Reads a model, such as one that was trained anew.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the model
     * @throws IllegalArgumentException naming file and line, if it is malformed
     */
    public static NeedModel read(String file, String content) {
        return new NeedModel(ModelReader.read(file, content));
    }

    /**
     * From which need on a reference is more likely there than F1 can do without: where F1 is best in cross-validation.
     *
     * @return 0 to 1
     */
    public double threshold() {
        return threshold;
    }

    /**
     * The model's name and version.
     *
     * @return such as "need/citation-need 1"
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
     * What its features weigh, the phrases among them.
     *
     * @return a table with an output for each {@link NeedRole}
     */
    public Weights weights() {
        return weights;
    }

    /** What a sign weighs, for each role. */
    int[] weightsOf(NeedSign sign, int value) {
        return signs[sign.index()][value];
    }

    /** The weight that every sentence has, in thousandths of log-odds. */
    int intercept() {
        return intercept[NeedRole.SAME.index()];
    }

    /** How much of what a document is above the usual is added to each of its sentences, in thousandths. */
    int document() {
        return document[NeedRole.SAME.index()];
    }

    /** The usual need before the document is looked at, in thousandths of log-odds. */
    double usual() {
        return StrictMath.log(usual / (1 - usual)) * ModelFile.UNIT;
    }

    /** Read at first use, so that a host that never asks pays nothing. */
    private static final class Standard {
        static final NeedModel MODEL = new NeedModel(ModelReader.shipped(NeedModel.class, "citation-need.tsv"));
    }
}
