package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void theEndIsNotInside() {
        assertThat(new Span(3, 6).of("In May 1940")).isEqualTo("May");
        assertThat(new Span(3, 6).length()).isEqualTo(3);
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 6))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 6))).isTrue();
        assertThat(new Span(4, 4).overlaps(new Span(3, 6))).isFalse();
    }

    @Test
    void aSpanContainsItself() {
        assertThat(new Span(3, 6).contains(new Span(3, 6))).isTrue();
        assertThat(new Span(3, 6).contains(new Span(3, 7))).isFalse();
    }

    @Test
    void theUnionHoldsBothAndTheGap() {
        assertThat(new Span(8, 9).union(new Span(1, 2))).isEqualTo(new Span(1, 9));
    }

    @Test
    void spansAreOrderedByStartThenEnd() {
        assertThat(Stream.of(new Span(2, 3), new Span(1, 9), new Span(1, 2)).sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(2, 3));
    }

    @Test
    void badOffsetsAreNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4)).withMessageContaining("5..4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4)).withMessageContaining("-1..4");
    }
}
