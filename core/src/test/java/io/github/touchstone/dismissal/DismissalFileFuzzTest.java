package io.github.touchstone.dismissal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a file, reading it gives dismissals or an error that names file and line. */
class DismissalFileFuzzTest {

    @FuzzTest
    void anyTextGivesDismissalsOrAnErrorInWords(FuzzedDataProvider data) {
        try {
            DismissalFile.read("fuzz.json", data.consumeRemainingAsString());
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s)fuzz\\.json:\\d+: .+");
        }
    }
}
