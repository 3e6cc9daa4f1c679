package io.github.touchstone.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = new Table(List.of("what", "MB/s"), List.of(List.of("a|b", "2.0")));

    @Test
    void isMarkdown() {
        assertThat(table.toMarkdown()).isEqualTo("| what | MB/s |\n|---|---|\n| a\\|b | 2.0 |\n");
    }

    @Test
    void isRowsPartedByTabs() {
        assertThat(table.toTsv()).isEqualTo("what\tMB/s\na|b\t2.0\n");
    }

    @Test
    void aRowThatDoesNotFitTheHeadingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of("what", "MB/s"), List.of(List.of("a"))))
                .withMessageContaining("expected 2 cells");
    }
}
