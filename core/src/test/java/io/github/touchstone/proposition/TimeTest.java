package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {

    @ParameterizedTest
    @CsvSource({
        "1941, 1941-01-01, 1941-12-31",
        "1940-02, 1940-02-01, 1940-02-29",
        "1941-06-22, 1941-06-22, 1941-06-22",
        "1940-11-12/1940-11-14, 1940-11-12, 1940-11-14",
        "1934/1941, 1934-01-01, 1941-12-31",
        "194X, 1940-01-01, 1949-12-31",
        "18XX, 1800-01-01, 1899-12-31",
        "192X/1933-01, 1920-01-01, 1933-01-31",
        "1990/.., 1990-01-01, +999999999-12-31",
        "../1990, -999999999-01-01, 1990-12-31"
    })
    void isoTimesAreRead(String text, String first, String last) {
        Time time = Time.parse(text).orElseThrow();

        assertThat(time.first()).hasToString(first);
        assertThat(time.last()).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "June 1941",
                "1941-13",
                "1941-02-30",
                "1941/1940",
                "1941-06-22-01",
                "/",
                "1X41",
                "1XXX",
                "194X-06",
                "..",
                "1941/"
            })
    void whatIsNoTimeIsNotRead(String text) {
        assertThat(Time.parse(text)).isEmpty();
    }
}
