package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.PropositionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactBaseTest {

    private static final FactBase FACTS = FactBase.of(List.of(
            Fact.of("poland", "Germany invaded Poland on 1 September 1939."),
            Fact.of("barbarossa", "Germany invaded the Soviet Union on 22 June 1941."),
            Fact.of("tay", "The Tay Bridge fell on 28 December 1879.")));

    @Test
    void theFactThatSharesMostComesFirst() {
        assertThat(about("In June 1941 Germany invaded the Soviet Union."))
                .extracting(fact -> fact.fact().id())
                .startsWith("barbarossa")
                .doesNotContain("tay");
    }

    @Test
    void oneSharedWordIsNotEnough() {
        assertThat(about("Germany lost.")).isEmpty();
    }

    @Test
    void anIdMayStandOnlyOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactBase.of(List.of(Fact.of("a", "One."), Fact.of("a", "Two."))))
                .withMessageContaining("\"a\"");
    }

    @Test
    void theHashTellsOneSetOfFactsFromAnother() {
        assertThat(FactBase.of(FACTS.facts()).hash()).isEqualTo(FACTS.hash());
        assertThat(FactBase.of(FACTS.facts().subList(0, 2)).hash()).isNotEqualTo(FACTS.hash());
        assertThat(FactBase.EMPTY.hash()).isEqualTo("none");
    }

    private static List<ReferenceFact> about(String claim) {
        List<Long> keys = PropositionReader.statement(claim).words().stream()
                .map(ContentWord::key)
                .toList();
        return FACTS.about(keys, 5);
    }
}
