package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 the|7",
                "12,13 We|12; 13",
                "4–7, 9.|4-7; 9",
                "28 -30 of|28-30",
                "60a,b In|60a; 60b",
                "11a of|11a",
                "99,100 and|99; 100",
                "5, 6.3 of|5",
                "9, 1998|9"
            })
    void numbersInARowHaveOneSpelling(String text, String label) {
        assertThat(new NumberListReader(text).inARow(0)).map(NumberList::label).hasValue(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0 of", "01 of", "1998 was", "3.4 of", "5% of", "3,140 men", "3-fold", "10:30", "4th", "2/3"})
    void measuresDatesAndCountsAreNoNumbersOfSources(String text) {
        assertThat(new NumberListReader(text).inARow(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 2", "1, x]", "1914–1918]", "]", "0]", "1.5]"})
    void bracketsMayHoldNothingElse(String text) {
        assertThat(new NumberListReader(text).inBrackets(0, ']')).isEmpty();
    }
}
