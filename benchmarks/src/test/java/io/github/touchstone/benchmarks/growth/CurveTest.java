package io.github.touchstone.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void theExponentOfAPowerIsFound() {
        assertThat(curve(size -> 3e-7 * size).exponent()).isCloseTo(1, within(1e-9));
        assertThat(curve(size -> 3e-7 * size * size).exponent()).isCloseTo(2, within(1e-9));
        assertThat(curve(size -> 0.5).exponent()).isCloseTo(0, within(1e-9));
    }

    @Test
    void onePointIsNoCurve() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Curve(List.of(new Curve.Point(1, 1))));
    }

    @Test
    void aLogarithmAddsTheSameForEachFactorOfTen() {
        assertThat(FactGrowth.addedByTen(curve(size -> 1 + 0.05 * Math.log10(size / 1_000))))
                .isCloseTo(0.05, within(1e-9));
    }

    private static Curve curve(DoubleUnaryOperator seconds) {
        return new Curve(DoubleStream.of(1_000, 10_000, 100_000)
                .mapToObj(size -> new Curve.Point(size, seconds.applyAsDouble(size)))
                .toList());
    }
}
