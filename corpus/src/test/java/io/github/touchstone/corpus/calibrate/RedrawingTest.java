package io.github.touchstone.corpus.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedrawingTest {

    private static OptionalDouble mean(int[] drawn) {
        return Arrays.stream(drawn).average();
    }

    @Test
    void theIntervalOfAMeanIsThatOfItsStandardError() {
        // Whole numbers from 0 to 99: mean 49.5, deviation 28.9, standard error 2.89.
        Estimate estimate = new Redrawing(100, 1).estimate(RedrawingTest::mean);

        assertThat(estimate.value()).isEqualTo(49.5);
        assertThat(estimate.low()).isEqualTo(49.5 - 1.96 * 2.89, within(0.6));
        assertThat(estimate.high()).isEqualTo(49.5 + 1.96 * 2.89, within(0.6));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        assertThat(new Redrawing(10, 7).estimate(RedrawingTest::mean))
                .isEqualTo(new Redrawing(10, 7).estimate(RedrawingTest::mean))
                .isNotEqualTo(new Redrawing(10, 8).estimate(RedrawingTest::mean));
    }

    @Test
    void drawsThatDoNotTellAreLeftOut() {
        Estimate estimate = new Redrawing(4, 1)
                .estimate(drawn -> IntStream.of(drawn).distinct().count() < 3 ? OptionalDouble.empty() : mean(drawn));

        assertThat(estimate.low()).isBetween(0.0, 1.5);
        assertThat(new Redrawing(4, 1).estimate(drawn -> OptionalDouble.empty()))
                .isEqualTo(new Estimate(0, 0, 0));
    }
}
