package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "invaded, invades",
        "negotiations, negotiated",
        "countries, country",
        "occupies, occupied",
        "held, holding",
        "signed, signing",
        "attacked, attack",
        "planned, planning",
        "soldiers, soldier",
        "annexed, annexing",
        "Köstring, Kostring",
        "met, meeting"
    })
    void formsOfOneWordHaveOneKey(String first, String second) {
        assertThat(Stem.key(first)).isEqualTo(Stem.key(second));
    }

    @ParameterizedTest
    @CsvSource({"Latvia, Lithuania", "signed, sank", "Berlin, Bern"})
    void differentWordsHaveDifferentKeys(String first, String second) {
        assertThat(Stem.key(first)).isNotEqualTo(Stem.key(second));
    }
}
