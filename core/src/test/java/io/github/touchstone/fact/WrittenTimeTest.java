package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "1941-06-22, on 22 June 1941",
        "1941-06, in June 1941",
        "1941, in 1941",
        "194X, in the 1940s",
        "18XX, in the 19th century",
        "00XX, in the 1st century",
        "10XX, in the 11th century",
        "20XX, in the 21st century"
    })
    void aTimeIsWrittenAsEnglishWritesIt(String iso, String written) {
        assertThat(WrittenTime.parse(iso)).map(WrittenTime::withPreposition).hasValue(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bonn", "330", "19411", "1941-13", "1941-6", "1941/1945", "1X41", "22.6.1941", "12345678"})
    void whatIsNoTimeIsNotWritten(String text) {
        assertThat(WrittenTime.parse(text)).isEmpty();
    }
}
