package io.github.touchstone.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a policy, reading it gives a policy or an error that names file and line. */
class PolicyFuzzTest {

    @FuzzTest
    void anyTextGivesAPolicyOrAnErrorInWords(FuzzedDataProvider data) {
        try {
            Policy.read("fuzz.json", data.consumeRemainingAsString());
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s)fuzz\\.json:\\d+: .+");
        }
    }
}
