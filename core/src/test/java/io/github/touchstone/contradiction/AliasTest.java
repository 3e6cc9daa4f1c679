package io.github.touchstone.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasTest {

    private static final Fact PACT = Fact.builder("pact-term")
            .statement("The Molotov-Ribbentrop Pact was concluded for ten years.")
            .subject("Molotov-Ribbentrop Pact")
            .aliases(List.of("Nazi-Soviet Pact", "Hitler-Stalin Pact"))
            .time("1939-08-23")
            .build();

    @Test
    void anAliasStandsForTheNameInTheStatement() {
        assertThat(find("The Hitler–Stalin Pact was concluded for twenty-five years."))
                .hasSize(1);
    }

    @Test
    void theRestOfANameMayHaveBeenSaidJustBefore() {
        assertThat(
                        find(
                                "Both men came to sign the Molotov–Ribbentrop Pact. The pact was concluded for twenty-five years."))
                .hasSize(1);
    }

    @Test
    void anotherPactIsAnotherMatter() {
        assertThat(find("The Tripartite Pact was concluded for twenty-five years."))
                .isEmpty();
    }

    @Test
    void aClauseThatAnotherFactBearsOutIsLeftAlone() {
        Fact first = Fact.of("first", "Germany and Italy signed a treaty in Berlin on 22 May 1939.");
        Fact second = Fact.of("second", "Germany and Italy signed a treaty in Berlin on 25 November 1936.");
        FactBase facts = FactBase.of(List.of(first, second));

        assertThat(find(facts, "Germany and Italy signed a treaty in Berlin on 25 November 1936."))
                .isEmpty();
        assertThat(find(facts, "Germany and Italy signed a treaty in Berlin on 25 November 1938."))
                .hasSize(1);
    }

    private static List<Contradiction> find(String text) {
        return find(FactBase.of(List.of(PACT)), text);
    }

    private static List<Contradiction> find(FactBase facts, String text) {
        return Analysis.of(Document.plain(text), new ContradictionFinder(facts, new TypedJudge()))
                .factCheck()
                .contradictions();
    }
}
