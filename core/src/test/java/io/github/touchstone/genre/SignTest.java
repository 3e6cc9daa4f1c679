package io.github.touchstone.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignTest {

    private static final Sign LINE =
            new Sign("line", true, 2, List.of(1.0, 0.0, 0.0, 0.0, 0.0, -0.5), "one line", "# lines");

    static Stream<Sign> all() {
        return Sign.ALL.stream();
    }

    @Test
    void aSignPerHundredWordsIsHeldAgainstTheLength() {
        assertThat(LINE.strength(1, 100)).isEqualTo(0.5);
        assertThat(LINE.strength(1, 200)).isEqualTo(0.25);
        assertThat(LINE.strength(100, 200)).isEqualTo(1);
    }

    @Test
    void aShortTextCountsAsAHundredWords() {
        assertThat(LINE.strength(1, 3)).isEqualTo(LINE.strength(1, 100));
    }

    @Test
    void whatItFavoursIsSetAgainstTheOthers() {
        assertThat(LINE.favours(0)).isEqualTo(1.1);
        assertThat(LINE.favours(5)).isNegative();
    }

    @Test
    void oneIsSaidOtherwiseThanMany() {
        assertThat(LINE.inWords(1)).isEqualTo("one line");
        assertThat(LINE.inWords(12)).isEqualTo("12 lines");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyShippedSignSpeaksForSomeProfileAndSaysSo(Sign sign) {
        assertThat(sign.full()).isPositive();
        assertThat(sign.weights()).hasSize(Sign.PROFILES.size()).anyMatch(weight -> weight > 0);
        assertThat(sign.inWords(1)).startsWith("it ").doesNotContain("#");
        assertThat(sign.inWords(7)).startsWith("it ");
    }

    @Test
    void aSignThatIsNotListedIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sign.indexOf("no-such"))
                .withMessageStartingWith("sign \"no-such\": expected one of [author-year, ");
    }
}
