package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Tokens;
import org.junit.jupiter.api.Test;

class WordSignsTest {

    private final WordSigns signs = WordSigns.of(Tokens.of("He never saw the 1939 pact of 23 August; why?"));

    @Test
    void aWordHasTheSignsOfEveryListThatHoldsIt() {
        assertThat(signs.has(1, WordSigns.NEVER)).isTrue();
        assertThat(signs.has(1, WordSigns.NEGATION)).isTrue();
        assertThat(signs.has(1, WordSigns.MONTH)).isFalse();
        assertThat(signs.has(8, WordSigns.MONTH)).isTrue();
        assertThat(signs.has(3, WordSigns.FUNCTION_WORD)).isTrue();
    }

    @Test
    void digitsOfTheLengthOfAYearAreNoFigure() {
        assertThat(signs.has(4, WordSigns.YEAR)).isTrue();
        assertThat(signs.has(4, WordSigns.FIGURE)).isFalse();
        assertThat(signs.has(7, WordSigns.FIGURE)).isTrue();
    }

    @Test
    void aStretchHasTheSignsOfAllItsTokens() {
        assertThat(signs.within(0, 3) & (WordSigns.NEVER | WordSigns.YEAR | WordSigns.PARTS))
                .isEqualTo(WordSigns.NEVER);
        assertThat(signs.within(4, 10) & (WordSigns.NEVER | WordSigns.YEAR | WordSigns.PARTS))
                .isEqualTo(WordSigns.YEAR | WordSigns.PARTS);
    }
}
