package io.github.touchstone.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteLabelTest {

    @ParameterizedTest
    @CsvSource({
        "'', 12, 12",
        "n, 3, n 3",
        "lower-alpha, 1, a",
        "lower-alpha, 27, aa",
        "upper-alpha, 26, Z",
        "lower-greek, 2, β",
        "lower-roman, 1994, mcmxciv",
        "upper-roman, 4, IV",
        "lower-roman, 4000, 4000"
    })
    void groupsCountInTheirOwnWay(String group, int n, String label) {
        assertThat(NoteLabel.of(group, n)).isEqualTo(label);
    }
}
