package io.github.touchstone.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void eighthsOfAColumnAreShown() {
        assertThat(bar(0, 4)).isEqualTo("····");
        assertThat(bar(0.5, 4)).isEqualTo("██··");
        assertThat(bar(0.5 + 1 / 32.0, 4)).isEqualTo("██▏·");
        assertThat(bar(1 - 1 / 32.0, 4)).isEqualTo("███▉");
        assertThat(bar(1, 4)).isEqualTo("████");
    }

    @Test
    void everyBarIsAsWideAsItsColumn() {
        for (int thousandth = -100; thousandth <= 1100; thousandth++) {
            assertThat(bar(thousandth / 1000.0, 8)).hasSize(8);
        }
    }

    private static String bar(double share, int width) {
        return Bar.filled(share, width) + Bar.track(share, width);
    }
}
