package io.github.touchstone.corpus.boost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortDecimalTest {

    @Test
    void theFewestDigitsThatAreReadAsTheSameFloatAreWritten() {
        assertThat(ShortDecimal.of(0.1f)).isEqualTo("0.1");
        assertThat(ShortDecimal.of(0)).isEqualTo("0");
        assertThat(ShortDecimal.of(-2.5f)).isEqualTo("-2.5");
        assertThat(ShortDecimal.of(1200)).isEqualTo("1200");
        // Java 17 writes 2.0E-3.
        assertThat(ShortDecimal.of(2e-3f)).isEqualTo("0.002");
    }

    @Test
    void anyFloatIsReadBack() {
        Random random = new Random(6);
        for (int i = 0; i < 1_000; i++) {
            float value = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(9) - 4));
            assertThat(Float.parseFloat(ShortDecimal.of(value))).isEqualTo(value);
        }
    }
}
