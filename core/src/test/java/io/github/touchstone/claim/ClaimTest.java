package io.github.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.claim.Claim.Kind;
import io.github.touchstone.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Span SPAN = new Span(0, 9);

    @Test
    void kindsStandInOneOrderHoweverTheyWereGiven() {
        Set<Kind> kinds = new LinkedHashSet<>(List.of(Kind.MEDICAL, Kind.CAUSE, Kind.QUANTITY));

        assertThat(new Claim(SPAN, 0, 0.5, kinds, Set.of(), 0.5, 0.5).kinds())
                .containsExactly(Kind.QUANTITY, Kind.CAUSE, Kind.MEDICAL);
    }

    @Test
    void aClaimOfNoKindIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Claim(SPAN, 0, 0.5, Set.of(), Set.of(), 0.5, 0.5));
    }

    @Test
    void numbersOutsideZeroToOneAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(SPAN, 0, 1.5, Set.of(Kind.LAW), Set.of(), 0.5, 0.5))
                .withMessage("checkability 1.5: expected 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(SPAN, 0, 0.5, Set.of(Kind.LAW), Set.of(), 0.5, Double.NaN))
                .withMessage("stakes NaN: expected 0 to 1");
    }
}
