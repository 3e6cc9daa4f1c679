package io.github.touchstone.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.SampleAccuracy;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.TaskAccuracy;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AccuracyTableTest {

    @Test
    void oursStandAboveTheBaselinesAndWhatOthersReportBelow() {
        TaskAccuracy accuracy = new TaskAccuracy("hedging", List.of(SampleAccuracy.of("data/wikipedia-dev.jsonl.gz")));

        assertThat(AccuracyTable.of(accuracy, Look.FILE)).isEqualTo("""

                          hedging · data/wikipedia-dev.jsonl.gz
                          1,695 rows · 312 to find · threshold 0.500

                                        rows      f1  accuracy
                          touchstone   1,695   0.333     0.750
                          hedges       1,695   0.250     0.500
                          always       1,695   0.125         –
                          of these
                          probable       310   0.875         –

                          f1 95 % 0.250 to 0.500 · precision 0.500 · recall 0.250 · rocAuc 0.813

                          published, on rows of their own
                          0.702  f1  Katerenchuk and Levitan 2024
                          0.675  f1  Adel and Schütze 2017
                          0.602  f1  Georgescul 2010

                        """);
    }

    @Test
    void aTerminalWithoutUnicodeGetsPlainSignsAndNoColour() {
        TaskAccuracy accuracy = new TaskAccuracy("hedging", List.of(SampleAccuracy.of("rows.jsonl")));

        assertThat(AccuracyTable.of(accuracy, new Look(72, false, false)))
                .matches("\\p{ASCII}*")
                .contains("1,695 rows . 312 to find");
    }

    @Test
    void aNegativeCorrelationHasItsMinus() {
        Measures spearman = Measures.NONE.with("spearman", OptionalDouble.of(-0.12));
        FileAccuracy file = new FileAccuracy(
                "certainty.jsonl",
                "",
                136,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                spearman,
                Map.of(),
                Map.of("length", spearman));

        assertThat(AccuracyTable.of(new TaskAccuracy("certainty", List.of(file)), Look.FILE))
                .isEqualTo("""

                          certainty · certainty.jsonl
                          136 rows

                                        rows  spearman
                          touchstone     136    −0.120
                          length         136    −0.120

                        """);
    }
}
