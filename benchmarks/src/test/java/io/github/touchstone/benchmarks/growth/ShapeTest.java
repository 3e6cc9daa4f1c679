package io.github.touchstone.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

    @ParameterizedTest
    @EnumSource
    void aTextIsAboutAsLongAsAskedFor(Shape shape) {
        assertThat(shape.text(100_000).length()).isBetween(95_000, 100_100);
    }

    @ParameterizedTest
    @EnumSource(names = {"ONE_SENTENCE", "CHAINED_CLAIMS"})
    void anEndlessSentenceIsOne(Shape shape) {
        assertThat(Segmentation.of(Document.plain(shape.text(100_000))).sentences())
                .hasSize(1);
    }
}
