package io.github.touchstone.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversesTest {

    @ParameterizedTest
    @CsvSource({
        "sell, buy",
        "sold, bought",
        "buys, selling",
        "sold, purchased",
        "lent, borrowed",
        "gave, received",
        "teaches, learned",
        "won, lost",
        "defeated, lost",
        "beat, losing",
        "preceded, followed",
        "predates, postdated",
        "owns, belongs",
        "exported, imported",
        "caused, resulted",
        "parent, child",
        "mother, children",
        "husband, wife",
        "uncle, nephews",
        "predecessor, successor",
        "teacher, student",
        "employer, employees",
        "ancestors, descendant",
        "landlord, tenant",
        "above, below",
        "before, after",
        "older, younger",
        "more, fewer",
        "larger, smaller",
        "higher, lower",
        "north, south"
    })
    void aConverseSaysTheSameWithTheSidesChanged(String one, String other) {
        assertThat(Converses.standard().are(Fold.hash(one), Fold.hash(other))).isTrue();
        assertThat(Converses.standard().are(Fold.hash(other), Fold.hash(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"sell, give", "buy, buy", "hot, cold", "sell, xyzzyx", "parent, teacher", "begin, end"})
    void otherPairsAreNone(String one, String other) {
        assertThat(Converses.standard().are(Fold.hash(one), Fold.hash(other))).isFalse();
    }
}
