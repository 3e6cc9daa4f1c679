package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.PropositionReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactBaseTest {

    private static final FactBase FACTS = FactBase.of(List.of(
            Fact.of("poland", "Germany invaded Poland on 1 September 1939."),
            Fact.of("barbarossa", "Germany invaded the Soviet Union on 22 June 1941."),
            Fact.of("tay", "The Tay Bridge fell on 28 December 1879."),
            Fact.of("attache", "General Köstring served as military attaché in Moscow."),
            Fact.builder("pact")
                    .statement("The Molotov-Ribbentrop Pact was signed on 23 August 1939.")
                    .aliases(List.of("German-Soviet Treaty of Non-Aggression"))
                    .build()));

    @Test
    void theFactThatSharesMostComesFirst() {
        assertThat(about("In June 1941 Germany invaded the Soviet Union."))
                .startsWith("barbarossa")
                .doesNotContain("tay");
    }

    @Test
    void oneSharedWordIsNotEnough() {
        assertThat(about("Germany lost.")).isEmpty();
    }

    @Test
    void noMoreThanTheLimitAreFound() {
        assertThat(FACTS.about(PropositionReader.statement("Germany invaded somebody."), Set.of(), 1))
                .hasSize(1);
        assertThat(FACTS.about(PropositionReader.statement("Germany invaded somebody."), Set.of(), 0))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Köstring served as an attaché.",
                "Koestring served as an attaché.",
                "KOSTRING served as an attaché.",
                "Kostring served as an attaché."
            })
    void aNameIsMetInOtherSpellings(String claim) {
        assertThat(about(claim)).containsExactly("attache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Ribbentrop-Molotov Pact was broken.",
                "The Molotov–Ribbentrop Pact was broken.",
                "The German-Soviet treaty of non-aggression was broken."
            })
    void aNameOfSeveralWordsIsMetInAnyOrderAndByItsAliases(String claim) {
        assertThat(about(claim)).containsExactly("pact");
    }

    @Test
    void aNameCarriedOverHelpsAWordOfTheClause() {
        Set<Long> germany = keys("Germany");

        assertThat(about("They invaded their neighbour.", Set.of())).isEmpty();
        assertThat(about("They invaded their neighbour.", germany)).contains("poland", "barbarossa");
        assertThat(about("It rained all day.", keys("Germany and Poland"))).isEmpty();
    }

    @Test
    void keysAloneBringUpTheSameAsTheirClause() {
        assertThat(FACTS.about(keys("Germany invaded Poland."), 5))
                .isEqualTo(FACTS.about(PropositionReader.statement("Germany invaded Poland."), Set.of(), 5));
    }

    @Test
    void whatIsFoundDoesNotDependOnWhatWasAskedBefore() {
        FactBase many = FactBase.of(IntStream.range(0, 40_000)
                .mapToObj(i -> Fact.of("f" + i, "Town" + i % 20_000 + " built bridge" + i + "."))
                .toList());
        List<ReferenceFact> first = many.about(PropositionReader.statement("Town7 built a bridge7."), Set.of(), 5);
        for (int i = 0; i < 40_000; i += 7) {
            many.about(PropositionReader.statement("Town" + i % 20_000 + " built bridge" + i + "."), Set.of(), 5);
        }

        assertThat(many.about(PropositionReader.statement("Town7 built a bridge7."), Set.of(), 5))
                .extracting(ReferenceFact::fact)
                .isNotEmpty()
                .isEqualTo(first.stream().map(ReferenceFact::fact).toList());
    }

    @Test
    void anIdMayStandOnlyOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactBase.of(List.of(Fact.of("a", "One."), Fact.of("a", "Two."))))
                .withMessageContaining("\"a\"");
    }

    @Test
    void theHashTellsOneSetOfFactsFromAnother() {
        Fact denied = Fact.builder("tay")
                .statement("The Tay Bridge fell on 28 December 1879.")
                .polarity(Fact.Polarity.DENIED)
                .build();

        assertThat(FactBase.of(FACTS.facts()).hash()).isEqualTo(FACTS.hash());
        assertThat(FactBase.of(FACTS.facts().subList(0, 2)).hash()).isNotEqualTo(FACTS.hash());
        assertThat(FactBase.of(List.of(denied)).hash())
                .isNotEqualTo(FactBase.of(FACTS.facts().subList(2, 3)).hash());
        assertThat(FactBase.EMPTY.hash()).isEqualTo("none");
    }

    private static List<String> about(String claim) {
        return about(claim, Set.of());
    }

    private static List<String> about(String claim, Set<Long> carried) {
        return FACTS.about(PropositionReader.statement(claim), carried, 5).stream()
                .map(fact -> fact.fact().id())
                .toList();
    }

    private static Set<Long> keys(String words) {
        return PropositionReader.statement(words).words().stream()
                .map(ContentWord::key)
                .collect(Collectors.toSet());
    }
}
