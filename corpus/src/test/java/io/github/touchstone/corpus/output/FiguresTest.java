package io.github.touchstone.corpus.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void pointsHaveASignUnlessTheyAreNone() {
        assertThat(Figures.points(-6.5)).isEqualTo("−6.50");
        assertThat(Figures.points(0.8)).isEqualTo("+0.80");
        assertThat(Figures.points(-0.0)).isEqualTo("0.00");
        assertThat(Figures.points(-0.001)).isEqualTo("0.00");
    }

    @Test
    void scoresHaveOneDecimalAndIntervalsNone() {
        assertThat(Figures.score(61.24)).isEqualTo("61.2");
        assertThat(Figures.score(100)).isEqualTo("100.0");
        assertThat(Figures.interval(56.9, 65.1)).isEqualTo("57–65");
    }

    @Test
    void oneIsNotAPlural() {
        assertThat(Figures.count(0, "word")).isEqualTo("0 words");
        assertThat(Figures.count(1, "word")).isEqualTo("1 word");
        assertThat(Figures.count(2, "word")).isEqualTo("2 words");
    }
}
