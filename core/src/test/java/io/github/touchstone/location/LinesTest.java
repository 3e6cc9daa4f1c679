package io.github.touchstone.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "2, 1, 3", "3, 2, 1", "4, 2, 2", "5, 3, 1", "6, 4, 1", "8, 4, 3"})
    void linesEndInLfCrOrBothTogether(int offset, int line, int column) {
        Lines lines = new Lines("a\r\nb\n\rcd");

        assertThat(lines.at(offset)).isEqualTo(new Position(line, column));
        assertThat(lines.offset(new Position(line, column))).isEqualTo(offset);
    }

    @Test
    void columnsCountCodeUnits() {
        assertThat(new Lines("😀a").at(2)).isEqualTo(new Position(1, 3));
    }

    @Test
    void theEndOfASourceStandsBehindItsLastLineEnd() {
        assertThat(new Lines("a\n").at(2)).isEqualTo(new Position(1, 3));
        assertThat(new Lines("a\r\n").at(3)).isEqualTo(new Position(1, 4));
        assertThat(new Lines("").at(0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void manyLinesAreAllCounted() {
        Lines lines = new Lines("a\n".repeat(100) + "b");

        assertThat(lines.at(200)).isEqualTo(new Position(101, 1));
    }

    @Test
    void whatIsOutsideOfTheSourceIsRefused() {
        Lines lines = new Lines("abc");

        assertThatThrownBy(() -> lines.at(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("offset 4: expected 0 to 3");
        assertThatThrownBy(() -> lines.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
