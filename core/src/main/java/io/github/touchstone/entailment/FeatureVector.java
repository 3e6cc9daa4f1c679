package io.github.touchstone.entailment;

/** Figures of one pair, one for each {@link PairFeature}; what was not set is 0. */
final class FeatureVector {

    private final float[] values = new float[PairFeature.values().length];

    void set(PairFeature feature, double value) {
        values[feature.place()] = (float) value;
    }

    /** A count, of which many are as good as a few. */
    void count(PairFeature feature, int count, int most) {
        set(feature, Math.min(count, most));
    }

    void flag(PairFeature feature, boolean shown) {
        set(feature, shown ? 1 : 0);
    }

    /** A share; {@code none} where there is nothing to take a share of. */
    void share(PairFeature feature, int part, int whole, double none) {
        set(feature, whole == 0 ? none : (double) part / whole);
    }

    void add(PairFeature feature, double value) {
        values[feature.place()] += (float) value;
    }

    void raise(PairFeature feature, double value) {
        values[feature.place()] = Math.max(values[feature.place()], (float) value);
    }

    float[] values() {
        return values;
    }
}
