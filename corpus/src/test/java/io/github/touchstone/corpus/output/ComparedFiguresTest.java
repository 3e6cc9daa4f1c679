package io.github.touchstone.corpus.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.output.ComparedFigures.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ComparedFiguresTest {

    private static final Measures F1 = Measures.NONE.with("f1", OptionalDouble.of(0.5));

    @Test
    void aBaselineOverTheRowsOfAGroupHasTheGroupsRows() {
        Map<String, Measures> baselines = new LinkedHashMap<>();
        baselines.put("length", F1);
        baselines.put("length/town", F1);
        FileAccuracy file = new FileAccuracy(
                "a",
                "",
                10,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                F1,
                Map.of("town", new Group(6, F1)),
                baselines);

        assertThat(ComparedFigures.of(file).baselines()).extracting(Line::rows).containsExactly(10, 6);
    }
}
