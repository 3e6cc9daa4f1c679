package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;

/** Any text is taken for some form, and read as that form or refused with a reason. */
class FactFormFuzzTest {

    @FuzzTest
    void anyTextIsTakenForSomeForm(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            new FactBaseBuilder().add("facts", new StringReader(text)).build();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("facts:");
        }
    }
}
