package io.github.touchstone.corpus.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.SampleAccuracy;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Measures;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AccuracyCsvTest {

    private static final String NAMES =
            "task,data_set,date,library,split,rows,positives,threshold,precision,recall,f1,f1Low,f1High,accuracy,"
                    + "always_f1,hedges_f1,rocAuc\r\n";

    private static final String FIGURES =
            ",2026-03-01,1.2.3,development,1695,312,0.5000,0.5000,0.2500,0.3333,0.2500,0.5000,0.7500,0.1250,0.2500,"
                    + "0.8125\r\n";

    @Test
    void eachDataSetIsOneRow() {
        AccuracyCsv csv = AccuracyCsv.parse("");
        csv.put("hedging", SampleAccuracy.of("b.jsonl"), SampleAccuracy.RUN);
        csv.put("hedging", SampleAccuracy.of("a.jsonl.gz"), SampleAccuracy.RUN);

        assertThat(csv.text()).isEqualTo(NAMES + "hedging,a" + FIGURES + "hedging,b" + FIGURES);
    }

    @Test
    void aRowIsWrittenAnewAndTheOthersStay() {
        AccuracyCsv before = AccuracyCsv.parse(
                NAMES + "hedging,a,2020-01-01,0.1,,,,,,,,,,,,,\r\n" + "hedging,z,2020-01-01,0.1,,,,,,,,,,,,,\r\n");
        before.put("hedging", SampleAccuracy.of("a.jsonl"), SampleAccuracy.RUN);

        assertThat(before.text())
                .isEqualTo(NAMES + "hedging,a" + FIGURES + "hedging,z,2020-01-01,0.1,,,,,,,,,,,,,\r\n");
    }

    @Test
    void theSameDataSetMayStandUnderTwoTasks() {
        AccuracyCsv csv = AccuracyCsv.parse("");
        csv.put("hedging", SampleAccuracy.of("a.jsonl"), SampleAccuracy.RUN);
        csv.put("cues", SampleAccuracy.of("a.jsonl"), SampleAccuracy.RUN);

        assertThat(csv.text()).isEqualTo(NAMES + "cues,a" + FIGURES + "hedging,a" + FIGURES);
    }

    @Test
    void aBaselineWithoutF1ShowsItsFirstFigure() {
        Measures spearman = Measures.NONE.with("spearman", OptionalDouble.of(-0.5));
        AccuracyCsv csv = AccuracyCsv.parse("");
        csv.put(
                "certainty",
                new FileAccuracy(
                        "a",
                        "",
                        2,
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        spearman,
                        Map.of(),
                        Map.of("length", spearman)),
                SampleAccuracy.RUN);

        assertThat(csv.text()).contains("length_spearman,spearman\r\n").contains(",-0.5000,-0.5000\r\n");
    }

    @Test
    void aBaselineOverTheRowsOfAGroupIsLeftToThePages() {
        Measures f1 = Measures.NONE.with("f1", OptionalDouble.of(0.5));
        FileAccuracy file = new FileAccuracy(
                "a",
                "",
                1,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                f1,
                Map.of(),
                Map.of("length", f1, "length/town", f1));
        AccuracyCsv table = AccuracyCsv.parse("");
        table.put("contradiction", file, SampleAccuracy.RUN);

        assertThat(table.text()).contains("length_f1").doesNotContain("town");
    }
}
