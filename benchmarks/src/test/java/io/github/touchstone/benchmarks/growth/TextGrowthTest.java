package io.github.touchstone.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextGrowthTest {

    @Test
    void eachTextIsTenTimesAsLongAsTheOneBefore() {
        Curve curve = new TextGrowth().of(Shape.NAMES, 1_000, 10_000);

        assertThat(curve.points()).extracting(Curve.Point::size).containsExactly(994.0, 9_996.0);
        assertThat(curve.points())
                .allSatisfy(point -> assertThat(point.seconds()).isPositive());
    }
}
