package io.github.touchstone.corpus.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void documentsThatAreAllAlikeLeaveNoDoubt() {
        assertThat(Interval.ofF1(Collections.nCopies(10, new Counts(1, 1, 1)))).hasValue(new Interval(0.5, 0.5));
    }

    @Test
    void theIntervalHoldsTheF1AndIsTheSameEachTime() {
        List<Counts> documents = mixed(40);
        Interval interval = Interval.ofF1(documents).orElseThrow();

        assertThat(interval.low()).isBetween(0.3, 0.5);
        assertThat(interval.high()).isBetween(0.5, 0.7);
        assertThat(Interval.ofF1(documents)).hasValue(interval);
    }

    @Test
    void moreDocumentsMakeItNarrower() {
        Interval few = Interval.ofF1(mixed(20)).orElseThrow();
        Interval many = Interval.ofF1(mixed(2000)).orElseThrow();

        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 2);
    }

    @Test
    void oneDocumentSaysNothingOfOthers() {
        assertThat(Interval.ofF1(List.of(new Counts(1, 1, 1)))).isEmpty();
    }

    @Test
    void whereThereIsNothingToFindThereIsNoInterval() {
        assertThat(Interval.ofF1(List.of(new Counts(0, 1, 0), Counts.NONE))).isEmpty();
    }

    /** Half the documents are all right and half all wrong; the F1 is 0.5. */
    private static List<Counts> mixed(int documents) {
        List<Counts> mixed = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            mixed.add(i % 2 == 0 ? new Counts(1, 0, 0) : new Counts(0, 1, 1));
        }
        return mixed;
    }
}
