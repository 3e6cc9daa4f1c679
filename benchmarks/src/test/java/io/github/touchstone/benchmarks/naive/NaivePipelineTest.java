package io.github.touchstone.benchmarks.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.sample.Prose;
import org.junit.jupiter.api.Test;

class NaivePipelineTest {

    private final NaivePipeline naive = new NaivePipeline();

    @Test
    void findsTermsOfListsAndOfClassesOfWords() {
        assertThat(naive.score("Some experts say that it is certainly so.").findings())
                .extracting(NaiveFinding::words)
                .contains("some experts", "certainly");
    }

    @Test
    void aClaimWithASourceIsCarriedAndOneWithoutIsOpen() {
        NaiveReport carried = naive.score("The vaccine reduced deaths by 40 percent in 2019 (Hall 1962).");
        NaiveReport open = naive.score("The vaccine reduced deaths by 40 percent in 2019.");

        assertThat(carried.findings())
                .extracting(NaiveFinding::rule)
                .contains("citation")
                .doesNotContain("assertion");
        assertThat(open.findings()).extracting(NaiveFinding::rule).containsExactly("assertion");
        assertThat(carried.score()).isEqualTo(100);
        assertThat(open.score()).isZero();
    }

    @Test
    void findsAboutAsMuchAsTheRealPipeline() {
        String prose = Prose.of(100_000);

        double ratio = (double) naive.count(prose)
                / ReliabilityScorer.create().score(prose).findings().size();

        assertThat(ratio).isBetween(0.75, 1.6);
    }
}
