package io.github.touchstone.corpus.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.touchstone.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

    private static final WordList LIST =
            WordList.of("test", List.of("may", "kind of", "kind", "don't know", "almost never"));

    @Test
    void termsAreWholeWordsWhateverTheirCase() {
        assertThat(words("MAY it rain, maybe in dismay? It may.")).containsExactly("MAY", "may");
    }

    @Test
    void theLongestTermThatBeginsAtAWordCounts() {
        assertThat(words("a kind of rain of a kind")).containsExactly("kind of", "kind");
    }

    @Test
    void aTermMayHoldAnApostropheOfEitherShape() {
        assertThat(words("I don't know, and you don\u2019t know")).containsExactly("don't know", "don\u2019t know");
    }

    @Test
    void aTermThatIsCutShortByTheEndIsNone() {
        assertThat(words("it rains almost")).isEmpty();
        assertThat(words("")).isEmpty();
    }

    @Test
    void offsetsAreThoseOfTheText() {
        assertThat(LIST.spans("It may rain.")).containsExactly(new Span(3, 6));
    }

    @Test
    void theShippedListsHoldTheirTerms() {
        assertThat(WordList.named("hedges").spans("In my view it could be more or less true."))
                .extracting(span -> span.of("In my view it could be more or less true."))
                .containsExactly("In my view", "could", "more or less");
        assertThat(WordList.named("weasels").spans("Many experts")).isNotEmpty();
    }

    @Test
    void aListThatDoesNotShipIsAnError() {
        assertThatThrownBy(() -> WordList.named("none"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.tsv");
    }

    private static List<String> words(String text) {
        return LIST.spans(text).stream().map(span -> span.of(text)).toList();
    }
}
