package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaledRanksTest {

    @Test
    void ranksGoFromZeroToOne() {
        assertThat(ScaledRanks.of(new double[] {30, 10, 20})).containsExactly(1, 0, 0.5);
    }

    @Test
    void tiedNumbersShareTheirMeanRank() {
        assertThat(ScaledRanks.of(new double[] {5, 1, 5, 1, 9})).containsExactly(0.625, 0.125, 0.625, 0.125, 1);
    }

    @Test
    void oneNumberIsTheLowest() {
        assertThat(ScaledRanks.of(new double[] {7})).containsExactly(0);
    }
}
