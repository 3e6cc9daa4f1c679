package io.github.touchstone.corpus.entailment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IsotonicLineTest {

    /** What is said to be likely by p comes true with p squared. */
    private static IsotonicLine bold() {
        Random random = new Random(7);
        double[] raw = new double[20_000];
        int[] truth = new int[raw.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = random.nextDouble();
            truth[i] = random.nextDouble() < raw[i] * raw[i] ? 1 : 0;
        }
        return IsotonicLine.fit(raw, truth);
    }

    @Test
    void whatIsTooBoldIsBroughtDown() {
        IsotonicLine line = bold();

        for (double raw : new double[] {0.2, 0.5, 0.8}) {
            assertThat(line.of(raw)).isCloseTo(raw * raw, within(0.04));
        }
    }

    @Test
    void theOrderIsKept() {
        IsotonicLine line = bold();

        for (int i = 1; i <= 1_000; i++) {
            assertThat(line.of(i / 1000.0)).isGreaterThan(line.of((i - 1) / 1000.0));
        }
        assertThat(line.of(0)).isZero();
        assertThat(line.of(1)).isEqualTo(1);
    }

    @Test
    void itIsWrittenPointByPoint() {
        IsotonicLine line = bold();

        assertThat(line.points()).hasSizeBetween(10, 20);
        assertThat(line.toString()).startsWith("0.000:0.000 ").endsWith(" 1.000:1.000");
    }
}
