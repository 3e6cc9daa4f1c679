package io.github.touchstone.corpus.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.SampleReports;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.location.Position;
import io.github.touchstone.score.Mend;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final ScoredDocument scored = SampleReports.scored("a.txt");
    private final Account account = Account.of(scored);

    @Test
    void theTotalIsTheScore() {
        assertThat(account.total()).isEqualTo(scored.report().score().value().orElseThrow());
    }

    @Test
    void eachSignalHasItsFindingsAndTheirSum() {
        assertThat(account.signals())
                .extracting(SignalAccount::signal)
                .containsExactly("hedging", "assertion", "citation", "contradiction");
        SignalAccount hedging = account.signals().get(0);
        assertThat(hedging.items()).extracting(Item::words).containsExactly("Perhaps", "critics say");
        assertThat(hedging.points()).isEqualTo(-3);
        assertThat(hedging.had()).isEqualTo(25);
    }

    @Test
    void aFindingHasItsPlaceAndWhatWouldMendIt() {
        Item assertion = account.signals().get(1).items().get(0);

        assertThat(assertion.place()).contains(new Position(5, 1));
        assertThat(assertion.reason()).isEqualTo("The reason for assertion/uncited.");
        assertThat(assertion.mend().map(Mend::gain)).isEqualTo(Optional.of(1.5));
    }

    @Test
    void withoutAScoreThereIsNoStart() {
        Account none = Account.of(SampleReports.undetermined("a.txt"));

        assertThat(none.start()).isZero();
        assertThat(none.signals()).hasSize(4).allSatisfy(signal -> {
            assertThat(signal.items()).isEmpty();
            assertThat(signal.undetermined()).isEqualTo("the text is too short");
        });
    }
}
