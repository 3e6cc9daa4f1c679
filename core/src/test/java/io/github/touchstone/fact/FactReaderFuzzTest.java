package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a fact file, reading it gives facts or an error that says what is wrong. */
class FactReaderFuzzTest {

    @FuzzTest
    void anyTextGivesFactsOrAnErrorInWords(FuzzedDataProvider data) {
        String json = data.consumeRemainingAsString();
        try {
            FactReader.read(json);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("facts");
        }
    }
}
