package io.github.touchstone.benchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.fact.FactBase;
import org.junit.jupiter.api.Test;

class FactSetTest {

    @Test
    void asManyFactsAreMadeAsAreAskedFor() {
        assertThat(FactSet.THOUSAND.facts().size()).isEqualTo(1_000);
        assertThat(FactSet.NONE.facts().size()).isZero();
    }

    @Test
    void madeFactsSpeakOfWhatTheTextsSpeakOf() {
        FactBase facts = FactSet.made(10);

        assertThat(Vocabulary.ofSamples().names()).contains("Germany", "London");
        assertThat(ReliabilityScorer.builder()
                        .facts(facts)
                        .build()
                        .score(Prose.of(10_000))
                        .findings())
                .isNotEmpty();
    }
}
