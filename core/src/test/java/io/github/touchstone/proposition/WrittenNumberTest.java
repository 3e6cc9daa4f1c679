package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "0.1", "2.7", "3.14159265358979", "0.000000000001", "9999999999999999"})
    void digitsStandForTheDoubleNextToThem(String digits) {
        assertThat(WrittenNumber.at(Tokens.of(digits), 0, 1))
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualTo(Double.parseDouble(digits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567", "1.2.3", "21st"})
    void whatIsTooLongOrNoDecimalIsNoNumber(String digits) {
        assertThat(WrittenNumber.at(Tokens.of(digits), 0, 1)).isEmpty();
    }
}
