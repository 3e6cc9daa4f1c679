package io.github.touchstone.location;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "e\u0301 😀 👩‍🔬 🇫🇷!",
                "\ud83d lone \ude00",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
            })
    void everyOffsetIsCountedAsJavaCountsIt(String source) {
        CodePoints points = new CodePoints(source);

        for (int offset = 0; offset <= source.length(); offset++) {
            boolean inside = offset > 0
                    && offset < source.length()
                    && Character.isSurrogatePair(source.charAt(offset - 1), source.charAt(offset));
            if (!inside) {
                assertThat(points.before(offset)).isEqualTo(source.codePointCount(0, offset));
            }
        }
    }

    @Test
    void aPairCountsOnceFromItsMiddleOn() {
        CodePoints points = new CodePoints("a😀b");

        assertThat(points.before(2)).isEqualTo(2);
        assertThat(points.before(3)).isEqualTo(2);
        assertThat(points.of(new Span(1, 4))).isEqualTo(new Span(1, 3));
    }
}
