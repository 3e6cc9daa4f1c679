package io.github.touchstone.corpus.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DenialTest {

    @Test
    void notStandsBehindTheFirstAuxiliary() {
        assertThat(Denial.of("The mill is by the river, and was built in 1910."))
                .hasValue("The mill is not by the river, and was built in 1910.");
    }

    @Test
    void whatDeniesAlreadyIsLeft() {
        assertThat(Denial.of("The mill was never by the river.")).isEmpty();
        assertThat(Denial.of("The mill isn't by the river.")).isEmpty();
    }

    @Test
    void withoutAnAuxiliaryNearTheBeginningThereIsNone() {
        assertThat(Denial.of("The mill stands by the river.")).isEmpty();
        assertThat(Denial.of("The mill stands by the river as it has.")).isEmpty();
    }
}
