package io.github.touchstone.benchmarks.rival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.touchstone.benchmarks.sample.TextSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTableTest {

    @Test
    void eachSpeedIsHeldAgainstTheWordsOfItsOwnText() {
        RatioTable table = new RatioTable(List.of(
                speed(Rival.TOUCHSTONE, TextSize.ARTICLE, 20),
                speed(Rival.BREAK_ITERATOR_WORDS, TextSize.ARTICLE, 80),
                speed(Rival.BREAK_ITERATOR_WORDS, TextSize.BOOK, 100),
                speed(Rival.TOUCHSTONE, TextSize.BOOK, 50)));

        assertThat(table.rows().rows())
                .extracting(row -> row.get(1) + " " + row.get(2) + " " + row.get(4))
                .containsExactly("10 KB 80 1.0", "10 KB 20 0.25", "1 MB 100 1.0", "1 MB 50 0.50");
    }

    @Test
    void whatIsLeftBehindIsSaidInTimes() {
        RatioTable table = new RatioTable(List.of(
                speed(Rival.BREAK_ITERATOR_WORDS, TextSize.ARTICLE, 80),
                speed(Rival.TOUCHSTONE, TextSize.ARTICLE, 20),
                speed(Rival.LANGUAGE_TOOL, TextSize.ARTICLE, 0.04)));

        assertThat(table.page()).contains("a text of 10 KB 500 times as fast as LanguageTool");
    }

    @Test
    void withoutTheMeasureThereIsNoTable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new RatioTable(List.of(speed(Rival.REGEX, TextSize.BOOK, 1))).rows())
                .withMessageContaining("BREAK_ITERATOR_WORDS in BOOK");
    }

    private static Speed speed(Rival rival, TextSize text, double megabytes) {
        return new Speed(rival.title(), text, megabytes, 0.1);
    }
}
