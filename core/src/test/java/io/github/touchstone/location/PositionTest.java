package io.github.touchstone.location;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void linesAndColumnsBeginAtOne() {
        assertThat(new Lines("word").at(0)).isEqualTo(new Position(1, 1));
        assertThat(new Lines("").at(0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void everyKindOfLineEndCountsOnce() {
        String source = "a\nb\rc\r\nd";

        assertThat(new Lines(source).at(source.indexOf('b'))).isEqualTo(new Position(2, 1));
        assertThat(new Lines(source).at(source.indexOf('c'))).isEqualTo(new Position(3, 1));
        assertThat(new Lines(source).at(source.indexOf('d'))).isEqualTo(new Position(4, 1));
    }

    @Test
    void columnsCountCodeUnits() {
        assertThat(new Lines("\n😀x").at(3)).isEqualTo(new Position(2, 3));
    }
}
