package io.github.touchstone.hedge;

import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.NamedWeights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The trained model that {@link Certainty} goes by.
 *
 * <p>It is linear: the certainty is the intercept and the sum of each feature's value times its weight, held to 0 to 1.
 */
public final class CertaintyModel {

    private final String label;
    private final String hash;
    private final int intercept;
    /** By the index of the feature, in thousandths. */
    private final int[] weights;

    private CertaintyModel(ModelFile file, int[] weights) {
        this.label = file.label();
        this.hash = file.hash();
        this.intercept = weights[0];
        this.weights = Arrays.copyOfRange(weights, 1, weights.length);
    }

    /**
     * The model that ships with the library.
     *
     * @return the same model at every call
     */
    public static CertaintyModel standard() {
        return Standard.MODEL;
    }

    /**
     * Takes the weights of a file.
     *
     * @throws IllegalArgumentException naming the file, if it has not one weight for each feature and the intercept
     */
    static CertaintyModel of(ModelFile file) {
        List<String> names = Stream.of(CertaintyFeature.values())
                .map(CertaintyFeature::label)
                .toList();
        return new CertaintyModel(file, NamedWeights.of(file, names));
    }

    /**
     * Its name and version.
     *
     * @return such as "hedge/certainty 1"
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

    /** The certainty of a sentence that has these values, 0 to 1. */
    double certainty(double[] values) {
        double sum = intercept;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return Math.min(1, Math.max(0, sum / ModelFile.UNIT));
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final CertaintyModel MODEL = of(ModelReader.shipped(CertaintyModel.class, "certainty.tsv"));
    }
}
