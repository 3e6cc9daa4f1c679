package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoarseTagTest {

    private static CoarseTag first(String text) {
        return CoarseTag.of(Tokens.of(text), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "may, MODAL",
        "The, DETERMINER",
        "been, BE",
        "1940, NUMBER",
        "Berlin, NAME",
        "quickly, LY",
        "walking, ING",
        "walked, ED",
        "relation, TION",
        "houses, S",
        "builder, ER",
        "final, AL",
        "active, IVE",
        "famous, OUS",
        "red, WORD",
        "(, MARK",
        "http://example.org/a, WORD"
    })
    void aWordIsTaggedByItsListItsShapeOrItsEnding(String word, CoarseTag tag) {
        assertThat(first(word)).isEqualTo(tag);
    }

    @Test
    void aListIsAskedBeforeTheEnding() {
        assertThat(first("generally")).isEqualTo(CoarseTag.ADVERB);
    }
}
