package io.github.touchstone.corpus.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairSourceTest {

    @Test
    void aKnownSourceCountsAsItsTableSays() {
        assertThat(PairSource.named("negated-wikipedia")).isEqualTo(new PairSource("negated-wikipedia", 0.3, 0.3, 0));
        assertThat(PairSource.named("snli").edited()).isEqualTo(1);
    }

    @Test
    void anyOtherIsUsedWhole() {
        assertThat(PairSource.named("my own rows")).isEqualTo(new PairSource("my own rows", 1, 1, 0));
    }
}
