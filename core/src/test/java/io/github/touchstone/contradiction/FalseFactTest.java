package io.github.touchstone.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fact may be a statement that is known to be false, as fact-checkers give it. */
class FalseFactTest {

    private static final Fact FALSE = Fact.builder("false-claim")
            .statement("Hitler met Stalin in Lvov in October 1939.")
            .polarity(Fact.Polarity.DENIED)
            .build();

    private static FactCheck check(String text) {
        return Analysis.of(Document.plain(text), new ContradictionFinder(FactBase.of(List.of(FALSE)), new TypedJudge()))
                .factCheck();
    }

    @Test
    void whoSaysWhatIsFalseContradictsTheFact() {
        assertThat(check("Hitler met Stalin in Lvov in October 1939.").contradictions())
                .hasSize(1);
    }

    @Test
    void whoDeniesWhatIsFalseDoesNot() {
        FactCheck check = check("Hitler never met Stalin in Lvov.");

        assertThat(check.contradictions()).isEmpty();
        assertThat(check.confirmations()).hasSize(1);
    }

    @Test
    void anotherDateForWhatIsFalseProvesNothing() {
        assertThat(check("Hitler met Stalin in Lvov in October 1938.").contradictions())
                .isEmpty();
    }

    @Test
    void whoCallsItAMythAgrees() {
        assertThat(check("It is a myth that Hitler met Stalin in Lvov in October 1939.")
                        .contradictions())
                .isEmpty();
    }
}
