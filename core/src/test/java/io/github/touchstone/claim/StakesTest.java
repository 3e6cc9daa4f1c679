package io.github.touchstone.claim;

import static io.github.touchstone.claim.Claim.Kind.CAUSE;
import static io.github.touchstone.claim.Claim.Kind.COMPARISON;
import static io.github.touchstone.claim.Claim.Kind.GENERAL;
import static io.github.touchstone.claim.Claim.Kind.LAW;
import static io.github.touchstone.claim.Claim.Kind.MEDICAL;
import static io.github.touchstone.claim.Claim.Kind.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StakesTest {

    @ParameterizedTest
    @EnumSource(
            value = Claim.Kind.class,
            names = {"GENERAL", "DEFINITION"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsLikelyToBeChallengedWeighsMoreThanWhatEverybodyKnows(Claim.Kind kind) {
        assertThat(Stakes.of(EnumSet.of(kind), Set.of())).isGreaterThan(Stakes.of(EnumSet.of(GENERAL), Set.of()) + 0.1);
    }

    @Test
    void aMedicalClaimWeighsMoreThanACauseAndACauseMoreThanAComparison() {
        assertThat(Stakes.of(EnumSet.of(MEDICAL), Set.of())).isGreaterThan(Stakes.of(EnumSet.of(CAUSE), Set.of()));
        assertThat(Stakes.of(EnumSet.of(CAUSE), Set.of())).isGreaterThan(Stakes.of(EnumSet.of(COMPARISON), Set.of()));
    }

    @Test
    void anotherKindAddsWeight() {
        assertThat(Stakes.of(EnumSet.of(MEDICAL, QUANTITY), Set.of()))
                .isGreaterThan(Stakes.of(EnumSet.of(MEDICAL), Set.of()));
        assertThat(Stakes.of(EnumSet.of(MEDICAL, QUANTITY, LAW), Set.of()))
                .isGreaterThan(Stakes.of(EnumSet.of(MEDICAL, QUANTITY), Set.of()));
    }

    @Test
    void allKindsTogetherStayBelowOne() {
        assertThat(Stakes.of(EnumSet.allOf(Claim.Kind.class), Set.of())).isLessThan(1);
    }

    @Test
    void anAccusationOfSomebodyNamedWeighsMoreThanAnyKindAlone() {
        double accusation = Stakes.of(EnumSet.of(GENERAL), EnumSet.of(Sign.ACCUSATION));

        for (Claim.Kind kind : Claim.Kind.values()) {
            assertThat(accusation).isGreaterThan(Stakes.of(EnumSet.of(kind), Set.of()));
        }
    }

    @Test
    void aSuperlativeWeighsMoreThanAPlainComparison() {
        assertThat(Stakes.of(EnumSet.of(COMPARISON), EnumSet.of(Sign.SUPERLATIVE)))
                .isGreaterThan(Stakes.of(EnumSet.of(COMPARISON), Set.of()));
    }
}
