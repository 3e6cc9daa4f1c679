package io.github.touchstone.benchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import org.junit.jupiter.api.Test;

class QuietProseTest {

    @Test
    void thereIsNothingToFind() {
        String prose = QuietProse.of(20_000);

        assertThat(prose).hasSizeBetween(20_000, 20_100);
        assertThat(ReliabilityScorer.create().score(prose).findings()).isEmpty();
    }
}
