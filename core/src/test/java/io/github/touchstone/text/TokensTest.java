package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.GoldenCase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    static Stream<GoldenCase> goldenTokens() {
        return GoldenCase.read(TokensTest.class, "tokens.txt");
    }

    @ParameterizedTest
    @MethodSource
    void goldenTokens(GoldenCase golden) {
        assertThat(tokens(golden.text())).isEqualTo(golden.found());
    }

    private static List<String> tokens(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> tokens.kind(i) + " " + tokens.text(i))
                .toList();
    }

    @Test
    void aTokenKnowsItsPlace() {
        Tokens tokens = Tokens.of("In  Berlin.");

        assertThat(tokens.token(1)).isEqualTo(new Token(new Span(4, 10), Token.Kind.WORD, "Berlin"));
        assertThat(tokens.span(0, 3)).isEqualTo(new Span(0, 11));
        assertThat(tokens.first(2)).isEqualTo('.');
    }

    @Test
    void tokensTouchUnlessWhiteSpacePartsThem() {
        Tokens tokens = Tokens.of("In Berlin.");

        assertThat(tokens.touchesPrevious(0)).isFalse();
        assertThat(tokens.touchesPrevious(1)).isFalse();
        assertThat(tokens.touchesPrevious(2)).isTrue();
    }

    @Test
    void aTokenIsFoundByAnOffset() {
        Tokens tokens = Tokens.of("In Berlin.");

        assertThat(tokens.at(0)).isZero();
        assertThat(tokens.at(1)).isEqualTo(1);
        assertThat(tokens.at(3)).isEqualTo(1);
        assertThat(tokens.at(10)).isEqualTo(3);
    }

    @Test
    void onlyWordsAreCapitalized() {
        Tokens tokens = Tokens.of("Éire iPhone 2Pac");

        assertThat(tokens.isCapitalized(0)).isTrue();
        assertThat(tokens.isCapitalized(1)).isFalse();
        assertThat(tokens.isCapitalized(2)).isFalse();
    }

    @Test
    void oneCharacterIsToldFromALongerToken() {
        Tokens tokens = Tokens.of(". .5");

        assertThat(tokens.is(0, '.')).isTrue();
        assertThat(tokens.is(2, '5')).isTrue();
        assertThat(tokens.is(2, '.')).isFalse();
        assertThat(tokens.is(-1, '.')).isFalse();
        assertThat(tokens.is(9, '.')).isFalse();
    }

    @Test
    void tokensThatASpanTouchesAreLeftOut() {
        Tokens tokens = Tokens.of("It fell [12] in 1987.");

        assertThat(texts(tokens.without(List.of(new Span(17, 18), new Span(8, 12)))))
                .containsExactly("It", "fell", "in", ".");
        assertThat(tokens.without(List.of(new Span(7, 8), new Span(3, 3)))).isSameAs(tokens);
        assertThat(tokens.without(List.of(new Span(0, 21))).size()).isZero();
    }

    private static List<String> texts(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
    }
}
