package io.github.touchstone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {

    private static Observation observation(double severity) {
        return new Observation("rule", new Span(0, 1), "why", severity);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void exposureIsMoreThanNothing(double exposure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.against("own", List.of(), exposure))
                .withMessage("exposure " + exposure + " of own: expected more than 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void severityIsANumberOfZeroOrMore(double severity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observation(severity))
                .withMessage("severity " + severity + " of rule: expected 0 or more");
    }

    @Test
    void laterChangesToAListDoNotCount() {
        List<Observation> observations = new ArrayList<>(List.of(observation(1)));
        Assessment assessment = Assessment.inFavour("own", observations, 1);
        observations.clear();

        assertThat(assessment.observations()).hasSize(1);
    }

    @Test
    void anUndeterminedAssessmentSaysWhy() {
        Assessment assessment = Assessment.undetermined("own", "nothing to judge by");

        assertThat(assessment.isDetermined()).isFalse();
        assertThat(assessment.observations()).isEmpty();
        assertThat(assessment.undetermined()).isEqualTo("nothing to judge by");
    }
}
