package io.github.touchstone.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentTest {

    @Test
    void findingsApartStayApart() {
        assertThat(of(new Span(2, 4), new Span(6, 9))).containsExactly(segment(2, 4, 0), segment(6, 9, 1));
    }

    @Test
    void aFindingInsideAnotherCutsItInThree() {
        assertThat(of(new Span(0, 10), new Span(3, 5)))
                .containsExactly(segment(0, 3, 0), segment(3, 5, 0, 1), segment(5, 10, 0));
    }

    @Test
    void findingsThatCrossShareTheMiddle() {
        assertThat(of(new Span(0, 6), new Span(4, 8)))
                .containsExactly(segment(0, 4, 0), segment(4, 6, 0, 1), segment(6, 8, 1));
    }

    @Test
    void findingsOnTheSameWordsAreOneSegment() {
        assertThat(of(new Span(1, 2), new Span(1, 2))).containsExactly(segment(1, 2, 0, 1));
    }

    @Test
    void findingsThatTouchDoNotMix() {
        assertThat(of(new Span(0, 2), new Span(2, 4))).containsExactly(segment(0, 2, 0), segment(2, 4, 1));
    }

    @Test
    void aFindingThatStandsNowhereMarksNothing() {
        assertThat(Segment.of(List.of(Optional.empty(), Optional.of(new Span(3, 3)))))
                .isEmpty();
    }

    @Test
    void theShortestFindingSpeaksFirst() {
        List<Integer> lengths = List.of(10, 2, 5);

        assertThat(segment(0, 2, 0, 1, 2).innermost(lengths::get)).isEqualTo(1);
    }

    private static List<Segment> of(Span... places) {
        return Segment.of(Arrays.stream(places).map(Optional::of).toList());
    }

    private static Segment segment(int start, int end, Integer... findings) {
        return new Segment(new Span(start, end), List.of(findings));
    }
}
