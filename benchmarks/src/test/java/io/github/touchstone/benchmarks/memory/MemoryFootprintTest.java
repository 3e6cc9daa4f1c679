package io.github.touchstone.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.benchmarks.startup.FreshJvm;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MemoryFootprintTest {

    @Test
    void aScorerWithFactsWorksInAHeapOf64Megabytes() throws IOException {
        assertThat(FreshJvm.run(ScoreEverything.class, "-Xmx64m")).contains("in a heap of 64 MiB");
    }

    @Test
    void whatAScorerRetainsIsPrintedWithAndWithoutFacts() throws IOException {
        assertThat(FreshJvm.run(RetainedHeap.class).lines())
                .satisfiesExactly(
                        scorer -> assertThat(scorer).contains("MB  a scorer"),
                        facts -> assertThat(facts).contains(" facts"),
                        scoring -> assertThat(scoring).contains("after a first score"),
                        all -> assertThat(all).contains("all sizes"));
    }
}
