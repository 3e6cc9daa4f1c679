package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a profile, reading it gives a profile or an error that names file, line and field. */
class ProfileReaderFuzzTest {

    @FuzzTest
    void anyTextGivesAProfileOrAnErrorInWords(FuzzedDataProvider data) {
        String json = data.consumeRemainingAsString();
        try {
            ProfileReader.read("fuzz.json", json);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s)fuzz\\.json:\\d+: (the profile|\".*\"): .+");
        }
    }
}
