package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static Curve curve(int[] labels, double... probabilities) {
        List<Example> examples = IntStream.of(labels)
                .mapToObj(label -> new Example("d", label, 1, Map.of()))
                .toList();
        return new Curve(examples, probabilities);
    }

    @Test
    void f1IsTakenAtTheThreshold() {
        Curve curve = curve(new int[] {1, 0, 1, 0}, 0.9, 0.6, 0.4, 0.1);

        assertThat(curve.f1(0.5)).isEqualTo(0.5);
        assertThat(curve.f1(0.3)).isCloseTo(0.8, within(1e-9));
        assertThat(curve.f1(0.95)).isZero();
    }

    @Test
    void averagePrecisionIsTheMeanPrecisionDownToEachPositive() {
        assertThat(curve(new int[] {1, 0, 1, 0}, 0.9, 0.6, 0.4, 0.1).averagePrecision())
                .isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
    }

    @Test
    void theThresholdLiesWithinTheRangeThatIsBest() {
        Curve curve = curve(new int[] {1, 1, 0, 0}, 0.8, 0.7, 0.3, 0.2);

        assertThat(Curve.bestThreshold(List.of(curve))).isBetween(0.31, 0.7);
    }
}
