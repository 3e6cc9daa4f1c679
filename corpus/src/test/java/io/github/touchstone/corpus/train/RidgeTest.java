package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RidgeTest {

    private static final double[][] ROWS = {{1, 10}, {2, 30}, {3, 20}, {4, 50}};
    /** 5 + 2 a - 0.1 b. */
    private static final double[] TARGETS = {6, 6, 9, 8};

    private static LinearModel fit(double first, double second) {
        return Ridge.fit(ROWS, TARGETS, new double[] {first, second});
    }

    @Test
    void withHardlyAPenaltyAnExactRuleIsFound() {
        LinearModel model = fit(1e-9, 1e-9);

        assertThat(model.intercept()).isCloseTo(5, within(1e-6));
        assertThat(model.weights().get(0)).isCloseTo(2, within(1e-6));
        assertThat(model.weights().get(1)).isCloseTo(-0.1, within(1e-6));
        assertThat(model.of(new double[] {10, 100})).isCloseTo(15, within(1e-5));
    }

    @Test
    void aPenaltyMakesItsWeightSmaller() {
        assertThat(Math.abs(fit(1e-9, 100).weights().get(1))).isLessThan(0.01);
    }

    @Test
    void anEndlessPenaltyLeavesTheMean() {
        assertThat(fit(1e12, 1e12).of(new double[] {4, 50})).isCloseTo(7.25, within(1e-6));
    }

    /** One column of two rows is -1 and 1 when scaled: its weight is (3 - 1) / (2 + penalty), over a deviation of 2. */
    @Test
    void theWeightIsThatOfTheFormula() {
        LinearModel model = Ridge.fit(new double[][] {{0}, {4}}, new double[] {1, 3}, new double[] {2});

        assertThat(model.weights().get(0)).isCloseTo(0.25, within(1e-12));
        assertThat(model.intercept()).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void aColumnThatNeverChangesHasNoWeight() {
        LinearModel model =
                Ridge.fit(new double[][] {{1, 7}, {2, 7}, {3, 7}}, new double[] {1, 2, 3}, new double[] {1e-9, 1e-6});

        assertThat(model.weights().get(1)).isZero();
        assertThat(model.weights().get(0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void aModelOfTheFirstValuesLeavesTheOthersOut() {
        assertThat(new LinearModel(1, new double[] {2, 3}).ofFirst(1).of(new double[] {10}))
                .isEqualTo(21);
    }
}
