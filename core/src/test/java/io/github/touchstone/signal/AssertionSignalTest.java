package io.github.touchstone.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssertionSignalTest {

    private static final String CLAIM = "The ministry sold 12 ships to the Soviet Union in June 1940.";

    private static Assessment assess(String text) {
        return new AssertionSignal().assess(Analysis.of(Document.plain(text)));
    }

    private static List<String> rules(String text) {
        return assess(text).observations().stream().map(Observation::rule).toList();
    }

    @Test
    void aClaimWithoutASourceIsBare() {
        assertThat(rules(CLAIM)).containsExactly("assertion/bare");
        assertThat(assess(CLAIM).observations().get(0).span().of(CLAIM)).isEqualTo(CLAIM);
    }

    @Test
    void aCitationCarriesAClaim() {
        assertThat(rules(CLAIM + "[1]")).isEmpty();
    }

    @Test
    void aNamedSourceCarriesAClaim() {
        assertThat(rules("According to Gerhard Weinberg, the ministry sold 12 ships to the Soviet Union in June 1940."))
                .isEmpty();
    }

    @Test
    void anUnnamedSourceCarriesALittle() {
        String vague = "Historians say that the ministry sold 12 ships to the Soviet Union in June 1940.";

        assertThat(rules(vague)).containsExactly("assertion/vague-source");
    }

    @Test
    void quotedClaimsAreAnothers() {
        assertThat(rules("“" + CLAIM + "”")).isEmpty();
    }

    @Test
    void whatClaimsNothingCannotBeJudged() {
        assertThat(assess("Why is that so?").isDetermined()).isFalse();
        assertThat(assess("Why is that so?").undetermined()).isEqualTo("no checkable statement was found");
    }
}
