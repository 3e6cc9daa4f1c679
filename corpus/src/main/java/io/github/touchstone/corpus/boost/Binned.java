package io.github.touchstone.corpus.boost;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Examples with each number replaced by its bin, feature by feature. */
final class Binned {

    private final Cuts[] cuts;
    private final byte[][] bins;

    Binned(Examples examples) {
        int features = examples.features().size();
        cuts = new Cuts[features];
        bins = new byte[features][];
        IntStream.range(0, features).parallel().forEach(feature -> bin(feature, examples.rows()));
    }

    private void bin(int feature, List<float[]> rows) {
        float[] values = new float[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows.get(row)[feature];
        }
        Cuts ofFeature = Cuts.of(Arrays.copyOf(values, values.length));
        byte[] ofRows = new byte[values.length];
        for (int row = 0; row < values.length; row++) {
            ofRows[row] = (byte) ofFeature.bin(values[row]);
        }
        cuts[feature] = ofFeature;
        bins[feature] = ofRows;
    }

    int features() {
        return cuts.length;
    }

    int bins(int feature) {
        return cuts[feature].bins();
    }

    byte[] column(int feature) {
        return bins[feature];
    }

    float after(int feature, int bin) {
        return cuts[feature].after(bin);
    }
}
