package io.github.touchstone.corpus.boost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CutsTest {

    @Test
    void fewValuesAreCutBetweenAnyTwo() {
        Cuts cuts = Cuts.of(new float[] {3, 1, 1, 0, 3, 3});

        assertThat(cuts.bins()).isEqualTo(3);
        assertThat(cuts.bin(0)).isEqualTo(0);
        assertThat(cuts.bin(1)).isEqualTo(1);
        assertThat(cuts.bin(3)).isEqualTo(2);
        assertThat(cuts.after(0)).isEqualTo(0.5f);
        assertThat(cuts.after(1)).isEqualTo(2);
    }

    @Test
    void whatIsBelowACutIsInTheBinsBeforeIt() {
        float[] values = new float[10_000];
        Random random = new Random(5);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        Cuts cuts = Cuts.of(values.clone());

        assertThat(cuts.bins()).isBetween(60, Cuts.MOST_BINS);
        int[] counts = new int[cuts.bins()];
        for (float value : values) {
            counts[cuts.bin(value)]++;
            for (int bin = 0; bin + 1 < cuts.bins(); bin++) {
                assertThat(value < cuts.after(bin)).isEqualTo(cuts.bin(value) <= bin);
            }
        }
        assertThat(Arrays.stream(counts).min().orElse(0)).isGreaterThan(50);
    }

    @Test
    void aValueThatMostRowsHaveLeavesRoomForTheOthers() {
        float[] values = new float[10_000];
        for (int i = 0; i < 1_000; i++) {
            values[i] = 1 + i;
        }

        assertThat(Cuts.of(values).bins()).isGreaterThan(5);
    }

    @Test
    void oneValueIsNotCut() {
        assertThat(Cuts.of(new float[] {2, 2}).bins()).isEqualTo(1);
    }

    @Test
    void aCutHasFewDigits() {
        assertThat(Cuts.between(0.3333f, 0.6667f)).isEqualTo(0.5f);
        assertThat(Cuts.between(2, 3)).isEqualTo(2.5f);
        assertThat(Cuts.between(-1, 0)).isEqualTo(-0.5f);
        assertThat(Cuts.between(1, Math.nextUp(1f))).isEqualTo(Math.nextUp(1f));
    }
}
