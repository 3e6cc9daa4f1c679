package io.github.touchstone.corpus.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Span;
import org.junit.jupiter.api.Test;

class EvidenceLineTest {

    @Test
    void aFactIsShownWithAllThatIsKnownOfItsSource() {
        assertThat(line(new Fact.Source("A Book", "https://example.org")))
                .isEqualTo("Fact moon: The Moon orbits Earth. (A Book, https://example.org)");
        assertThat(line(new Fact.Source("A Book", ""))).isEqualTo("Fact moon: The Moon orbits Earth. (A Book)");
        assertThat(line(new Fact.Source("", "https://example.org")))
                .isEqualTo("Fact moon: The Moon orbits Earth. (https://example.org)");
        assertThat(line(Fact.Source.UNKNOWN)).isEqualTo("Fact moon: The Moon orbits Earth.");
    }

    @Test
    void aCitationIsShownByItsLabelAndAListedTermNotAtAll() {
        assertThat(EvidenceLine.of(new Evidence.CitedSource("Baker 2003", new Span(0, 1))))
                .contains("Source: Baker 2003");
        assertThat(EvidenceLine.of(new Evidence.ListedTerm("hedge/weasel", "critics say")))
                .isEmpty();
    }

    private static String line(Fact.Source source) {
        Fact fact = Fact.builder("moon")
                .statement("The Moon orbits Earth.")
                .source(source)
                .build();
        Span span = new Span(0, 1);
        Verdict verdict = new Verdict(Verdict.Relation.CONTRADICTS, Verdict.Kind.NAME, 0.5, span, span);
        return EvidenceLine.of(new Evidence.ClashingFact(fact, verdict)).orElseThrow();
    }
}
