package io.github.touchstone.bibliography;

import io.github.touchstone.model.Mix;
import io.github.touchstone.model.WordTable;
import java.util.Arrays;
import java.util.Map;

/** What speaks for each step from one field to the next, by the feature that says so. */
final class StepWeights {

    private static final int FIELDS = EntryField.values().length;

    /** One more than the place of a feature's weights. */
    private final WordTable places;

    private final int[][] weights;

    /**
     * Takes in the weights.
     *
     * @param steps for each feature by its name, the weights of all pairs of fields
     */
    StepWeights(Map<String, int[]> steps) {
        places = new WordTable(steps.size());
        weights = new int[steps.size() + 1][];
        weights[0] = new int[FIELDS * FIELDS];
        int place = 0;
        for (Map.Entry<String, int[]> step : steps.entrySet()) {
            weights[++place] = step.getValue();
            places.put(Mix.of(step.getKey()), place);
        }
    }

    /** Prepares to sum up the steps of one entry. */
    Sum sum() {
        return new Sum();
    }

    /**
     * The sum for one step after the other. Most of what speaks for a step speaks for the next as well, so only what
     * changes is taken out and put in.
     */
    final class Sum implements FieldFeatures.Sink {

        private final int[] sum = new int[FIELDS * FIELDS];
        private int[] summed = new int[8];
        private int next;

        /** Begins the next step: the same kinds of features will come again in the same order. */
        void begin() {
            next = 0;
        }

        @Override
        public void feature(long hash, FieldFeatures features) {
            if (next == summed.length) {
                summed = Arrays.copyOf(summed, 2 * next);
            }
            int place = (int) places.of(hash);
            if (place != summed[next]) {
                change(weights[summed[next]], weights[place]);
                summed[next] = place;
            }
            next++;
        }

        private void change(int[] out, int[] in) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += in[i] - out[i];
            }
        }

        /** One for each pair of fields, those with the first field before coming first. */
        int[] weights() {
            return sum;
        }
    }
}
