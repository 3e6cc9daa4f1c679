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

    private static final Fact INVASION = new Fact(
            "invasion",
            "Germany invaded the Soviet Union on 22 June 1941.",
            "",
            List.of(),
            "",
            "",
            new Fact.Source("A history", ""));

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
}
