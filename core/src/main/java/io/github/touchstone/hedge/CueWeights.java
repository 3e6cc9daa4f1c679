package io.github.touchstone.hedge;

import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelRow;

/**
 * The four weights of each feature, packed into one number that stands beside the feature's hash: more than half of the
 * features of a candidate are in the model, and one look into memory is enough for each.
 */
final class CueWeights {

    /** How many weights a feature has. */
    static final int OUTPUTS = 4;

    /** The fraction of the golden ratio (Knuth, TAOCP 3, 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** A hash, and behind it its weights, 16 bits each; a feature without any weight need not stand here. */
    private final long[] slots;

    private final int shift;

    CueWeights(ModelFile file) {
        int size = Integer.highestOneBit(Math.max(8, file.rows().size())) * 2;
        this.slots = new long[size * 2];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        for (ModelRow row : file.rows()) {
            add(file, row);
        }
    }

    private void add(ModelFile file, ModelRow row) {
        long packed = 0;
        for (int output = OUTPUTS - 1; output >= 0; output--) {
            packed = (packed << Short.SIZE) | Short.toUnsignedLong(weight(file, row, output));
        }
        long hash = FeatureName.hash(row.feature());
        int slot = slot(hash);
        if (slots[slot + 1] != 0) {
            throw new IllegalArgumentException(file.file() + ": \"" + row.feature() + "\" stands here twice");
        }
        slots[slot] = hash;
        slots[slot + 1] = packed;
    }

    private static short weight(ModelFile file, ModelRow row, int output) {
        int weight = row.weights().get(output);
        if (weight != (short) weight) {
            throw new IllegalArgumentException(file.file() + ": \"" + row.feature() + "\" weighs " + weight
                    + ": expected " + Short.MIN_VALUE + " to " + Short.MAX_VALUE);
        }
        return (short) weight;
    }

    /** Adds the weights of a feature to the sums. */
    void addTo(int[] sums, long feature) {
        long packed = slots[slot(feature) + 1];
        sums[0] += (short) packed;
        sums[1] += (short) (packed >> 16);
        sums[2] += (short) (packed >> 32);
        sums[3] += (short) (packed >> 48);
    }

    private int slot(long hash) {
        int mask = slots.length - 2;
        int slot = (int) (((hash ^ (hash >>> 32)) * GOLDEN) >>> shift) << 1;
        while (slots[slot + 1] != 0 && slots[slot] != hash) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }
}
