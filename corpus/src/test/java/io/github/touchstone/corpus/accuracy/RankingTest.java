package io.github.touchstone.corpus.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void figuresOfATinyRankingAreThoseWorkedOutByHand() {
        Ranking ranking = Ranking.of(List.of(row(true, 0.9), row(false, 0.8), row(true, 0.7), row(false, 0.6)));

        // Of four pairs of a positive and a negative row only 0.7 before 0.8 is wrong.
        assertFigure(ranking.rocAuc(), 3.0 / 4);
        assertFigure(ranking.averagePrecision(), (1.0 + 2.0 / 3) / 2);
        assertFigure(ranking.bestF1(), 4.0 / 5);
        assertFigure(ranking.bestAccuracy(), 3.0 / 4);
    }

    @Test
    void aTiedPairCountsHalf() {
        Ranking ranking = Ranking.of(List.of(row(true, 0.9), row(true, 0.5), row(false, 0.5), row(false, 0.1)));

        assertFigure(ranking.rocAuc(), 3.5 / 4);
        assertFigure(ranking.averagePrecision(), (1.0 + 2.0 / 3) / 2);
    }

    @Test
    void rowsThatAreAllTiedRankNothing() {
        Ranking ranking = Ranking.of(List.of(row(true, 0.5), row(false, 0.5), row(true, 0.5)));

        assertFigure(ranking.rocAuc(), 0.5);
        assertFigure(ranking.averagePrecision(), 2.0 / 3);
        assertFigure(ranking.bestF1(), 4.0 / 5);
        assertFigure(ranking.bestAccuracy(), 2.0 / 3);
    }

    @Test
    void theOrderInWhichTiedRowsComeDoesNotCount() {
        List<Prediction> rows =
                new ArrayList<>(List.of(row(true, 0.5), row(false, 0.5), row(false, 0.2), row(true, 0.2)));
        Ranking ranking = Ranking.of(rows);
        Collections.reverse(rows);

        assertThat(Ranking.of(rows)).isEqualTo(ranking);
    }

    @Test
    void withoutNegativeRowsThereIsNoArea() {
        Ranking ranking = Ranking.of(List.of(row(true, 0.2), row(true, 0.9)));

        assertThat(ranking.rocAuc()).isEmpty();
        assertFigure(ranking.averagePrecision(), 1);
        assertFigure(ranking.bestF1(), 1);
        assertFigure(ranking.bestAccuracy(), 1);
    }

    @Test
    void withoutPositiveRowsOnlyAccuracyApplies() {
        Ranking ranking = Ranking.of(List.of(row(false, 0.2), row(false, 0.9)));

        assertThat(ranking.measures().byName().keySet()).containsExactly("bestAccuracy");
        assertFigure(ranking.bestAccuracy(), 1);
    }

    @Test
    void withoutRowsNothingApplies() {
        assertThat(Ranking.of(List.of()).measures()).isEqualTo(Measures.NONE);
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> row(true, Double.NaN)).hasMessage("probability NaN: expected 0 to 1");
        assertThatThrownBy(() -> row(true, 1.5)).hasMessage("probability 1.5: expected 0 to 1");
    }

    private static Prediction row(boolean gold, double probability) {
        return Prediction.at("d", gold, probability, 0.5);
    }

    private static void assertFigure(OptionalDouble figure, double expected) {
        assertThat(figure.orElse(-1)).isCloseTo(expected, within(1e-12));
    }
}
