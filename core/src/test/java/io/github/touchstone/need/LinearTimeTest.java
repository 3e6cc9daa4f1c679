package io.github.touchstone.need;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.LinearTime;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"and 5 ", "He said \"no\" in 1987. ", "A. ", "\n\n", "Title\n\n", "[12] ", "said said "})
    void aLongTextTakesTimeInProportion(String unit) {
        LinearTime.assertFor(
                source -> {
                    Document document = Document.plain(source);
                    CitationNeed.ofSentences(Segmentation.of(document), marks(source.length()));
                    return document;
                },
                length -> unit.repeat(length / unit.length()));
    }

    private static List<Span> marks(int length) {
        return IntStream.range(0, length / 9)
                .mapToObj(i -> new Span(i * 9, i * 9 + 4))
                .toList();
    }
}
