package io.github.touchstone.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactClashesTest {

    private static List<FactClash> clashes(Fact... facts) {
        return FactClashes.in(FactBase.of(List.of(facts)), new TypedJudge());
    }

    @Test
    void twoDatesOfOneEventClash() {
        Fact first = Fact.of("a", "Germany invaded the Soviet Union on 22 June 1941.");
        Fact second = Fact.of("b", "Germany invaded the Soviet Union on 21 June 1941.");

        assertThat(clashes(first, Fact.of("c", "The Tay Bridge fell on 28 December 1879."), second))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.first()).isEqualTo(first);
                    assertThat(clash.second()).isEqualTo(second);
                    assertThat(clash.verdict().kind()).isEqualTo(Verdict.Kind.DATE);
                });
    }

    @Test
    void factsThatAgreeDoNotClash() {
        assertThat(clashes(
                        Fact.of("a", "Germany invaded the Soviet Union on 22 June 1941."),
                        Fact.of("b", "Germany invaded the Soviet Union in June 1941."),
                        Fact.of("c", "Germany invaded Poland on 1 September 1939.")))
                .isEmpty();
    }

    @Test
    void whatIsDeniedClashesWithNothing() {
        Fact denied = Fact.builder("b")
                .statement("Germany invaded the Soviet Union on 21 June 1941.")
                .polarity(Fact.Polarity.DENIED)
                .build();

        assertThat(clashes(Fact.of("a", "Germany invaded the Soviet Union on 22 June 1941."), denied))
                .isEmpty();
    }
}
