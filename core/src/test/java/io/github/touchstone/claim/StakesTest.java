package io.github.touchstone.claim;

import static io.github.touchstone.claim.Claim.Kind.CAUSE;
import static io.github.touchstone.claim.Claim.Kind.COMPARISON;
import static io.github.touchstone.claim.Claim.Kind.GENERAL;
import static io.github.touchstone.claim.Claim.Kind.LAW;
import static io.github.touchstone.claim.Claim.Kind.MEDICAL;
import static io.github.touchstone.claim.Claim.Kind.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
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
        assertThat(Stakes.of(EnumSet.of(kind))).isGreaterThan(Stakes.of(EnumSet.of(GENERAL)) + 0.1);
    }

    @Test
    void aMedicalClaimWeighsMoreThanACauseAndACauseMoreThanAComparison() {
        assertThat(Stakes.of(EnumSet.of(MEDICAL))).isGreaterThan(Stakes.of(EnumSet.of(CAUSE)));
        assertThat(Stakes.of(EnumSet.of(CAUSE))).isGreaterThan(Stakes.of(EnumSet.of(COMPARISON)));
    }

    @Test
    void anotherKindAddsWeight() {
        assertThat(Stakes.of(EnumSet.of(MEDICAL, QUANTITY))).isGreaterThan(Stakes.of(EnumSet.of(MEDICAL)));
        assertThat(Stakes.of(EnumSet.of(MEDICAL, QUANTITY, LAW)))
                .isGreaterThan(Stakes.of(EnumSet.of(MEDICAL, QUANTITY)));
    }

    @Test
    void allKindsTogetherStayBelowOne() {
        assertThat(Stakes.of(EnumSet.allOf(Claim.Kind.class))).isLessThan(1);
    }
}
