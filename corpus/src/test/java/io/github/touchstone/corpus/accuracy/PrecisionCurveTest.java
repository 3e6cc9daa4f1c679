package io.github.touchstone.corpus.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionCurveTest {

    @Test
    void thePrecisionIsTheBestAtThatRecallOrMore() {
        PrecisionCurve curve = PrecisionCurve.of(List.of(
                row(false, 0.9), row(true, 0.8), row(true, 0.7), row(true, 0.6), row(false, 0.5), row(true, 0.4)));

        // Down the ranking: 0/1, 1/2, 2/3, 3/4, 3/5, 4/6.
        assertThat(curve.atRecall(0.25)).hasValue(3.0 / 4);
        assertThat(curve.atRecall(0.75)).hasValue(3.0 / 4);
        assertThat(curve.atRecall(0.76)).hasValue(4.0 / 6);
        assertThat(curve.atRecall(1)).hasValue(4.0 / 6);
    }

    @Test
    void tiedRowsComeAtOneStep() {
        PrecisionCurve curve = PrecisionCurve.of(List.of(row(true, 0.5), row(false, 0.5), row(true, 0.5)));

        assertThat(curve.atRecall(0.2)).hasValue(2.0 / 3);
    }

    @Test
    void aShareOfTheRowsThatRoundingMissesIsReached() {
        List<Prediction> rows = List.of(row(true, 0.9), row(false, 0.8), row(true, 0.7), row(true, 0.6));

        assertThat(PrecisionCurve.of(rows).atRecall(1.0 / 3)).hasValue(1);
    }

    @Test
    void withoutPositiveRowsThereIsNone() {
        assertThat(PrecisionCurve.of(List.of(row(false, 0.9))).atRecall(0.2)).isEmpty();
        assertThat(PrecisionCurve.of(List.of()).atRecall(0.2)).isEmpty();
    }

    private static Prediction row(boolean gold, double probability) {
        return Prediction.at("doc", gold, probability, 0.5);
    }
}
