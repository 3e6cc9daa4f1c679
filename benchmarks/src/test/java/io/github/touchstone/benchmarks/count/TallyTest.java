package io.github.touchstone.benchmarks.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void addsUpTheTextWhenTheCountHolds() {
        tally.expect(new CountedRun("StageBenchmark.tokens", "text=BOOK"), 12);

        tally.found(12, 1_500_000);
        tally.found(12, 1_500_000);

        assertThat(tally.megabytes).isEqualTo(3);
    }

    @Test
    void failsWhenABenchmarkFindsLess() {
        tally.expect(new CountedRun("StageBenchmark.tokens", "text=BOOK"), 12);

        assertThatIllegalStateException()
                .isThrownBy(() -> tally.found(11, 1))
                .withMessageContainingAll("StageBenchmark.tokens text=BOOK", "found 11", "expected 12");
    }
}
