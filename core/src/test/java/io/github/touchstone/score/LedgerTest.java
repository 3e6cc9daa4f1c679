package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Ledger LEDGER = new Ledger(List.of(
            new Ledger.Entry("", "", "start", 10_000),
            new Ledger.Entry("hedging", "a", "hedge/weasel", -150),
            new Ledger.Entry("hedging", "b", "hedge/weasel", -1),
            new Ledger.Entry("citation", "c", "citation/doi", 20)));

    @Test
    void itSumsInHundredths() {
        assertThat(LEDGER.hundredths()).isEqualTo(9_869);
        assertThat(LEDGER.hundredths("hedging")).isEqualTo(-151);
        assertThat(LEDGER.hundredths("none")).isZero();
    }

    @Test
    void anEntryIsAlsoGivenInPoints() {
        assertThat(LEDGER.entries()).extracting(Ledger.Entry::points).containsExactly(100.0, -1.5, -0.01, 0.2);
    }
}
