package io.github.touchstone.corpus.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void onlyTheOrderCounts() {
        assertThat(spearman(new double[] {1, 2, 300}, new double[] {0.1, 0.2, 0.3}))
                .isCloseTo(1, within(1e-12));
        assertThat(spearman(new double[] {3, 2, 1}, new double[] {10, 20, 30})).isCloseTo(-1, within(1e-12));
    }

    @Test
    void tiedNumbersShareTheirMeanRank() {
        // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5).
        assertThat(spearman(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4}))
                .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
    }

    @Test
    void aTieAtTheEndIsOneToo() {
        // Ranks 1, 2, 3.5, 3.5 against 2, 1, 3.5, 3.5: 1 - 6 * 2 / (4 * 15), corrected for ties: 3.5 / 4.5.
        assertThat(spearman(new double[] {1, 2, 7, 7}, new double[] {2, 1, 9, 9}))
                .isCloseTo(3.5 / 4.5, within(1e-12));
    }

    @Test
    void kendallCountsPairsAndLeavesTiesOut() {
        double[] ours = {1, 2, 3, 4};

        assertThat(RankCorrelation.kendall(ours, new double[] {10, 20, 40, 30}))
                .hasValueCloseTo(4 / 6.0, within(1e-12));
        // One pair is tied: 5 of 5 in the same order, over sqrt(6 * 5).
        assertThat(RankCorrelation.kendall(ours, new double[] {1, 2, 3, 3}))
                .hasValueCloseTo(5 / Math.sqrt(30), within(1e-12));
        assertThat(RankCorrelation.kendall(ours, new double[] {7, 7, 7, 7})).isEmpty();
    }

    @Test
    void whatDoesNotVaryHasNoCorrelation() {
        assertThat(RankCorrelation.spearman(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(RankCorrelation.spearman(new double[] {1}, new double[] {2})).isEmpty();
        assertThat(RankCorrelation.spearman(new double[0], new double[0])).isEmpty();
    }

    @Test
    void bothSidesMustBeEquallyLong() {
        assertThatThrownBy(() -> RankCorrelation.spearman(new double[1], new double[2]))
                .hasMessage("1 numbers beside 2: expected as many of both");
    }

    @Test
    void theNumbersAreLeftAsTheyWere() {
        double[] ours = {3, 1, 2};
        assertThat(spearman(ours, new double[] {3, 1, 2})).isCloseTo(1, within(1e-12));
        assertThat(ours).containsExactly(3, 1, 2);
    }

    private static double spearman(double[] ours, double[] people) {
        return RankCorrelation.spearman(ours, people).orElseThrow();
    }
}
