package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalloutShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[3, 5–7]|BRACKETED_NUMBER",
                "(31)|PARENTHESIZED_NUMBER",
                "(28 -30)|PARENTHESIZED_NUMBER",
                "12,13|BARE_NUMBER",
                "60a,b|BARE_NUMBER",
                "(Smith et al., 2001; Lee 2003)|AUTHOR_YEAR",
                "Smith (2001)|AUTHOR_YEAR",
                "[Lee, in press]|AUTHOR_YEAR",
                "Sadek et al.|OTHER",
                "[Appendix]|OTHER",
                "[21 and references therein]|OTHER",
                "[]|OTHER"
            })
    void wordsHaveAShape(String words, CalloutShape shape) {
        assertThat(CalloutShape.of(words)).isEqualTo(shape);
    }
}
