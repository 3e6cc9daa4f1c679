package io.github.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.score.Finding;
import io.github.touchstone.score.SignalScore;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void theCostliestFindingsComeDearestFirst() {
        assertThat(SampleReports.scored().costliest(5))
                .extracting(Finding::contribution)
                .containsExactly(-12.0, -6.5, -2.0);
        assertThat(SampleReports.scored().costliest(1))
                .extracting(Finding::contribution)
                .containsExactly(-12.0);
    }

    @Test
    void aFindingThatGathersStatementsCountsByEachOfThem() {
        Finding single = SampleReports.finding("assertion/bare", -2, 1);
        Finding gathered = SampleReports.finding("assertion/bare-paragraph", -9, 6);

        assertThat(SampleReports.of(gathered, single).costliest(2)).containsExactly(single, gathered);
    }

    @Test
    void aSignalIsFoundByItsName() {
        assertThat(SampleReports.scored().signal("hedging"))
                .map(SignalScore::weight)
                .contains(20.0);
        assertThat(SampleReports.scored().signal("spelling")).isEmpty();
    }
}
