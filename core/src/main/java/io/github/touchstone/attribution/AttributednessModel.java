package io.github.touchstone.attribution;

import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.NamedWeights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The weights that {@link Attributedness} goes by: set by hand, since no text labelled for it may be learnt from. */
public final class AttributednessModel {

    private final String label;
    private final String hash;
    private final double threshold;
    private final double usual;
    private final int intercept;
    /** By the index of the feature, in thousandths. */
    private final int[] weights;

    private AttributednessModel(ModelFile file, int[] weights) {
        this.label = file.label();
        this.hash = file.hash();
        this.threshold = file.share("threshold");
        this.usual = file.share("usual");
        this.intercept = weights[0];
        this.weights = Arrays.copyOfRange(weights, 1, weights.length);
    }

    /**
     * The model that ships with the library.
     *
     * @return the same model at every call
     */
    public static AttributednessModel standard() {
        return Standard.MODEL;
    }

    /**
     * Takes the weights of a file.
     *
     * @throws IllegalArgumentException naming the file, if it has not one weight for each feature and the intercept
     */
    static AttributednessModel of(ModelFile file) {
        List<String> names = Stream.of(AttributednessFeature.values())
                .map(AttributednessFeature::label)
                .toList();
        return new AttributednessModel(file, NamedWeights.of(file, names));
    }

    /**
     * Its name and version.
     *
     * @return such as "attribution/attributedness 1"
     */
    public String label() {
        return label;
    }

    /**
     * Names the state of the weights, which changes whenever one of them does.
     *
     * @return 16 hexadecimal digits; see {@link io.github.touchstone.text.Fingerprint}
     */
    public String hash() {
        return hash;
    }

    /**
     * From which probability on a sentence is taken to be attributed.
     *
     * @return 0 to 1
     */
    public double threshold() {
        return threshold;
    }

    /** The share of sentences that are attributed in news; neighbours count by what they differ from it. */
    double usual() {
        return usual;
    }

    /** The weight that every sentence has, in thousandths of log-odds. */
    int intercept() {
        return intercept;
    }

    /** The weight of a feature, in thousandths of log-odds. */
    int weight(AttributednessFeature feature) {
        return weights[feature.index()];
    }

    /** Read at first use, so that a host that never asks pays nothing. */
    private static final class Standard {
        static final AttributednessModel MODEL =
                of(ModelReader.shipped(AttributednessModel.class, "attributedness.tsv"));
    }
}
