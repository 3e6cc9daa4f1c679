package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CurveTest {

    @ParameterizedTest
    @CsvSource({
        "EXPONENTIAL, 1, 0.63212",
        "EXPONENTIAL, 0.1, 0.09516",
        "HYPERBOLIC, 1, 0.5",
        "HYPERBOLIC, 3, 0.75",
        "LINEAR, 0.4, 0.4",
        "LINEAR, 7, 1"
    })
    void eachFollowsItsFormula(Curve curve, double mass, double share) {
        assertThat(curve.share(mass)).isEqualTo(share, within(1e-5));
    }

    @ParameterizedTest
    @EnumSource
    void nothingFoundIsNoShareAndNoEndOfFindingIsAllOfIt(Curve curve) {
        assertThat(curve.share(0)).isZero();
        assertThat(curve.share(Double.MAX_VALUE)).isEqualTo(1);
        assertThat(curve.share(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void moreFoundIsNeverALesserShare(Curve curve) {
        for (double mass = 1e-9; mass < 1e18; mass *= 1.07) {
            assertThat(curve.share(mass * 1.01)).isBetween(curve.share(mass), 1.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMassThatIsNoneIsRefused(Curve curve) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve.share(-0.1))
                .withMessage("mass -0.1: expected 0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> curve.share(Double.NaN));
    }
}
