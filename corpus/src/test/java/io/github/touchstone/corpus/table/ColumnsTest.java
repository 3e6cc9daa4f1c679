package io.github.touchstone.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void combiningMarksTakeNoColumnAndWideSignsTakeTwo() {
        assertThat(Columns.of("e\u0301te\u0301")).isEqualTo(3);
        assertThat(Columns.of("漢字")).isEqualTo(4);
        assertThat(Columns.of("😀!")).isEqualTo(3);
        assertThat(Columns.of("한국")).isEqualTo(4);
        assertThat(Columns.of("█▏·–…“")).isEqualTo(6);
    }

    @Test
    void textsAreFilledToTheirColumnsNotTheirLength() {
        assertThat(Columns.left("漢", 4)).isEqualTo("漢  ");
        assertThat(Columns.right("e\u0301", 3)).isEqualTo("  e\u0301");
        assertThat(Columns.left("long", 2)).isEqualTo("long");
    }

    @Test
    void aPathKeepsItsEndAndAHeadingItsBeginning() {
        assertThat(Columns.cutStart("folder/file.txt", 9)).isEqualTo("…file.txt");
        assertThat(Columns.cutStart("file.txt", 8)).isEqualTo("file.txt");
        assertThat(Columns.cutEnd("contradiction", 8)).isEqualTo("contrad…");
        assertThat(Columns.cutEnd("citation", 8)).isEqualTo("citation");
    }

    @Test
    void whatIsCutNeverTakesMoreColumnsThanThereAre() {
        String mixed = "漢a字😀b漢e\u0301c字d";
        for (int width = 3; width < Columns.of(mixed); width++) {
            assertThat(Columns.of(Columns.cutStart(mixed, width))).isLessThanOrEqualTo(width);
            assertThat(Columns.of(Columns.cutEnd(mixed, width))).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void wrappedLinesBreakAtSpaces() {
        assertThat(Columns.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Columns.wrap("one two three four", 10)).containsExactly("one two", "three four");
        assertThat(Columns.wrap("", 10)).containsExactly("");
    }

    @Test
    void aWordThatIsTooWideIsBrokenInside() {
        assertThat(Columns.wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
        assertThat(Columns.wrap("漢字漢字", 5)).containsExactly("漢字", "漢字");
        assertThat(Columns.wrap("漢字", 1)).containsExactly("漢", "字");
    }
}
