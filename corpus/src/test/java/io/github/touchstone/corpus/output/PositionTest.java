package io.github.touchstone.corpus.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void linesAndColumnsBeginAtOne() {
        assertThat(Position.of("word", 0)).isEqualTo(new Position(1, 1));
        assertThat(Position.of("", 0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void everyKindOfLineEndCountsOnce() {
        String source = "a\nb\rc\r\nd";

        assertThat(Position.of(source, source.indexOf('b'))).isEqualTo(new Position(2, 1));
        assertThat(Position.of(source, source.indexOf('c'))).isEqualTo(new Position(3, 1));
        assertThat(Position.of(source, source.indexOf('d'))).isEqualTo(new Position(4, 1));
    }

    @Test
    void columnsCountCodeUnits() {
        assertThat(Position.of("\n😀x", 3)).isEqualTo(new Position(2, 3));
    }
}
