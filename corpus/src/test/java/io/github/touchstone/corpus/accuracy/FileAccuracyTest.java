package io.github.touchstone.corpus.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FileAccuracyTest {

    @Test
    void aDataSetIsNamedByItsFileWithoutFolderAndEndings() {
        assertThat(of("data/wikipedia-dev.jsonl.gz").dataSet()).isEqualTo("wikipedia-dev");
        assertThat(of("certainty-dev.jsonl").dataSet()).isEqualTo("certainty-dev");
        assertThat(of("rows").dataSet()).isEqualTo("rows");
        assertThat(of("a/.rows").dataSet()).isEqualTo(".rows");
    }

    @Test
    void figuresKeepTheirOrder() {
        Measures measures = Measures.NONE
                .with("recall", OptionalDouble.of(1))
                .with("precision", OptionalDouble.empty())
                .with("f1", OptionalDouble.of(0.5))
                .with("accuracy", OptionalDouble.of(0.25));

        assertThat(measures.byName().keySet()).containsExactly("recall", "f1", "accuracy");
        assertThat(measures.get("f1")).hasValue(0.5);
        assertThat(measures.get("precision")).isEmpty();
    }

    @Test
    void aFigureThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Measures.NONE.with("f1", OptionalDouble.of(Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f1 is NaN: expected a finite number");
    }

    private static FileAccuracy of(String file) {
        return new FileAccuracy(
                file, "", 0, OptionalInt.empty(), OptionalDouble.empty(), Measures.NONE, Map.of(), Map.of());
    }
}
