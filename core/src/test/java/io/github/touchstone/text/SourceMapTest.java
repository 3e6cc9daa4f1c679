package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceMapTest {

    @Test
    void identityReturnsEverySpan() {
        SourceMap map = SourceMap.identity(10);

        assertThat(map.toSource(new Span(0, 10))).isEqualTo(new Span(0, 10));
        assertThat(map.toSource(new Span(4, 4))).isEqualTo(new Span(4, 4));
        assertThat(map.toSource(new Span(10, 10))).isEqualTo(new Span(10, 10));
    }

    @Test
    void aSpanOverRunsReachesFromTheFirstToTheLast() {
        // "ab" verbatim at 10, then one character for 12..20, then "cd" verbatim at 20.
        SourceMap map = map(new int[] {0, 2, 3}, new int[] {10, 12, 20}, new int[] {12, 20, 22}, true, false, true);

        assertThat(map.toSource(new Span(1, 4))).isEqualTo(new Span(11, 21));
        assertThat(map.toSource(new Span(2, 3))).isEqualTo(new Span(12, 20));
        assertThat(map.toSource(new Span(1, 2))).isEqualTo(new Span(11, 12));
        assertThat(map.toSource(new Span(3, 5))).isEqualTo(new Span(20, 22));
    }

    @Test
    void textThatMarkupMovedStillMapsToAllOfItsSource() {
        // Three runs of two characters, which stood in the source in the order third, first, second.
        SourceMap map = map(new int[] {0, 2, 4}, new int[] {20, 30, 5}, new int[] {22, 32, 7}, true, true, true);

        assertThat(map.toSource(new Span(0, 2))).isEqualTo(new Span(20, 22));
        assertThat(map.toSource(new Span(1, 2))).isEqualTo(new Span(21, 22));
        assertThat(map.toSource(new Span(0, 6))).isEqualTo(new Span(5, 32));
        assertThat(map.toSource(new Span(3, 5))).isEqualTo(new Span(5, 32));
        assertThat(map.toSource(new Span(4, 5))).isEqualTo(new Span(5, 6));
    }

    private static SourceMap map(int[] textStarts, int[] sourceStarts, int[] sourceEnds, boolean... verbatim) {
        return new SourceMap(textStarts, sourceStarts, sourceEnds, verbatim);
    }
}
