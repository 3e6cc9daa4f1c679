package io.github.touchstone.mend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.signal.Remedy;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightiestTest {

    @Test
    void theyAreThoseThatSortingAllWouldGive() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            List<Assessment> assessments = List.of(assessment(random), assessment(random));
            int most = 1 + random.nextInt(12);

            List<Remedy> sorted = assessments.stream()
                    .flatMap(assessment -> assessment.observations().stream())
                    .sorted(Comparator.comparingDouble(Observation::severity).reversed())
                    .flatMap(observation -> observation.remedy().stream())
                    .filter(Remedy.Cite.class::isInstance)
                    .distinct()
                    .limit(most)
                    .toList();

            assertThat(Weightiest.of(assessments, most, Remedy.Cite.class::isInstance))
                    .isEqualTo(sorted);
        }
    }

    private static Assessment assessment(Random random) {
        List<Observation> observations = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            Span span = new Span(0, 1);
            Observation observation = new Observation("own/rule", span, "", random.nextInt(6) / 4.0);
            Remedy cite = new Remedy.Cite(List.of(random.nextInt(15)));
            observations.add(
                    switch (random.nextInt(4)) {
                        case 0 -> observation;
                        case 1 -> observation.mendedBy(new Remedy.Strike(span));
                        default -> observation.mendedBy(cite);
                    });
        }
        return Assessment.against("own", observations, 1);
    }
}
