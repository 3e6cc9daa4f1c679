package io.github.touchstone.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicon;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Fold;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivativeListTest {

    private static final Lexicon LIST = Lexicons.standard().get("reason/privative");

    @ParameterizedTest
    @CsvSource({
        "fake, not",
        "counterfeit, not",
        "failed, not",
        "aborted, not",
        "nonexistent, not",
        "former, past",
        "erstwhile, past",
        "deposed, past",
        "defunct, past",
        "future, future",
        "prospective, future",
        "proposed, future",
        "alleged, unknown",
        "supposed, unknown",
        "so-called, unknown",
        "suspected, unknown",
        "fictional, unreal",
        "mythical, unreal",
        "imaginary, unreal",
        "almost, almost",
        "nearly, almost"
    })
    void aWordTellsHowWhatFollowsIsNotSo(String word, String kind) {
        assertThat(LIST.byWord("kind")).containsEntry(Fold.hash(word), kind);
    }

    @Test
    void wordsThatLeaveTheNounAsItIsAreNotListed() {
        assertThat(LIST.byWord("kind")).doesNotContainKeys(Fold.hash("red"), Fold.hash("skilful"), Fold.hash("famous"));
    }

    @Test
    void thereIsNoOtherKind() {
        assertThat(Set.copyOf(LIST.byWord("kind").values()))
                .isEqualTo(Set.of("not", "past", "future", "unknown", "unreal", "almost"));
    }
}
