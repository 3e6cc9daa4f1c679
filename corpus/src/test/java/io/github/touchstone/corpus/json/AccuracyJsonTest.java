package io.github.touchstone.corpus.json;

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

class AccuracyJsonTest {

    @Test
    void theShapeIsTheOneThatOthersRelyOn() {
        assertThat(AccuracyJson.of(new TaskAccuracy("hedging", List.of(SampleAccuracy.of("a \"b\".jsonl")))))
                .isEqualTo("{\"task\":\"hedging\",\"files\":[{\"file\":\"a \\\"b\\\".jsonl\",\"rows\":1695,"
                        + "\"positives\":312,\"threshold\":0.5,\"precision\":0.5,\"recall\":0.25,"
                        + "\"f1\":0.3333333333333333,\"f1Low\":0.25,\"f1High\":0.5,\"accuracy\":0.75,"
                        + "\"rocAuc\":0.8125,\"groups\":{\"probable\":{\"rows\":310,\"f1\":0.875}},"
                        + "\"baselines\":{\"hedges\":{\"f1\":0.25,\"accuracy\":0.5},\"always\":{\"f1\":0.125}}}]}\n");
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        FileAccuracy none = new FileAccuracy(
                "a", "", 0, OptionalInt.empty(), OptionalDouble.empty(), Measures.NONE, Map.of(), Map.of());

        assertThat(AccuracyJson.of(new TaskAccuracy("certainty", List.of(none))))
                .isEqualTo("{\"task\":\"certainty\",\"files\":[{\"file\":\"a\",\"rows\":0,\"groups\":{},"
                        + "\"baselines\":{}}]}\n");
    }

    @Test
    void figuresOfOneFamilyStandInAnObject() {
        Measures figures = Measures.NONE
                .with("precisionAtRecall/0.20", OptionalDouble.of(0.75))
                .with("precisionAtRecall/0.35", OptionalDouble.of(0.5))
                .with("f1", OptionalDouble.of(0.25));
        FileAccuracy file =
                new FileAccuracy("a", "", 4, OptionalInt.empty(), OptionalDouble.empty(), figures, Map.of(), Map.of());

        assertThat(AccuracyJson.of(new TaskAccuracy("contradiction", List.of(file))))
                .isEqualTo("{\"task\":\"contradiction\",\"files\":[{\"file\":\"a\",\"rows\":4,"
                        + "\"precisionAtRecall\":{\"0.20\":0.75,\"0.35\":0.5},\"f1\":0.25,\"groups\":{},"
                        + "\"baselines\":{}}]}\n");
    }
}
