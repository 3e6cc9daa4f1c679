package io.github.touchstone.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionSignalTest {

    private static final Fact INVASION = Fact.builder("invasion")
            .statement("Germany invaded the Soviet Union on 22 June 1941.")
            .source(new Fact.Source("A history", ""))
            .build();

    private static Assessment assess(String text, Fact... facts) {
        ContradictionFinder finder = new ContradictionFinder(FactBase.of(List.of(facts)), new TypedJudge());
        return new ContradictionSignal().assess(Analysis.of(Document.plain(text), finder));
    }

    @Test
    void withoutFactsNothingCanBeJudged() {
        assertThat(assess("Germany invaded the Soviet Union in 1940.").undetermined())
                .isEqualTo("no reference facts were given");
    }

    @Test
    void aClashNamesBothPiecesAndTheFact() {
        String text = "Germany invaded the Soviet Union on 22 June 1940.";
        Observation observation = assess(text, INVASION).observations().get(0);

        assertThat(observation.rule()).isEqualTo("contradiction/date");
        assertThat(observation.reason())
                .contains("“22 June 1940”", "“22 June 1941”", INVASION.statement(), "(A history)");
        assertThat(observation.evidence())
                .singleElement()
                .isInstanceOfSatisfying(Evidence.ClashingFact.class, clash -> {
                    assertThat(clash.fact()).isEqualTo(INVASION);
                    assertThat(clash.verdict().textPiece().of(text)).isEqualTo("22 June 1940");
                    assertThat(clash.verdict().probability()).isEqualTo(observation.severity());
                });
    }

    @Test
    void whatAgreesWithTheFactsIsNotObserved() {
        Assessment assessment = assess("Germany invaded the Soviet Union on 22 June 1941.", INVASION);

        assertThat(assessment.isDetermined()).isTrue();
        assertThat(assessment.observations()).isEmpty();
    }

    @Test
    void aTextThatContradictsItselfIsJudgedWithoutFacts() {
        String text = "Anna Berg was born in Riga in 1902. The family moved. Anna Berg was born in Riga in 1904.";
        Observation observation = assess(text).observations().get(0);

        assertThat(observation.rule()).isEqualTo("contradiction/within-text/date");
        assertThat(observation.reason()).contains("“1904”", "“1902”", "“Anna Berg was born in Riga in 1902.”");
        assertThat(observation.evidence())
                .singleElement()
                .isInstanceOfSatisfying(Evidence.ClashingPassage.class, clash -> {
                    assertThat(clash.earlier().of(text)).isEqualTo("Anna Berg was born in Riga in 1902.");
                    assertThat(observation.severity()).isEqualTo(clash.verdict().probability() / 2);
                });
    }

    @Test
    void whatIsReportedOfOthersCostsNothing() {
        Assessment assessment =
                assess("The author claims that Germany invaded the Soviet Union on 22 June 1940.", INVASION);

        assertThat(assessment.observations()).isEmpty();
    }
}
