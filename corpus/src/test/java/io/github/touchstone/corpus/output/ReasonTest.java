package io.github.touchstone.corpus.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.score.Finding;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final Fact MOON = Fact.of("moon", "The Moon orbits Earth.");

    @Test
    void theFactIsNotQuotedWhereItIsShown() {
        assertThat(reason("The text says “Mars”. Reference: The Moon orbits Earth. (A Book)"))
                .isEqualTo("The text says “Mars”.");
    }

    @Test
    void anyOtherReasonIsGivenWhole() {
        assertThat(reason("Reference: something else.")).isEqualTo("Reference: something else.");
    }

    @Test
    void theReasonsOfTheLibraryEndInTheFact() {
        Fact fact = Fact.of("bridge", "The Tay Bridge fell on 28 December 1879.");
        Finding finding = ReliabilityScorer.builder()
                .facts(FactBase.of(List.of(fact)))
                .build()
                .score("The Tay Bridge fell on 28 December 1878.")
                .findings()
                .stream()
                .filter(any -> any.signal().equals("contradiction"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.reason()).contains(fact.statement());
        assertThat(Reason.of(finding)).isNotEmpty().doesNotContain(fact.statement());
    }

    private static String reason(String reason) {
        Span span = new Span(0, 1);
        Verdict verdict = new Verdict(Verdict.Relation.CONTRADICTS, Verdict.Kind.NAME, 0.5, span, span);
        return Reason.of(new Finding(
                "0",
                "contradiction",
                "contradiction/name",
                "",
                span,
                reason,
                -1,
                List.of(new Evidence.ClashingFact(MOON, verdict)),
                Optional.empty()));
    }
}
