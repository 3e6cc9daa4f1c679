package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;

/** Whatever stands in a table, reading it gives facts or an error that says where and what is wrong. */
class CsvFactsFuzzTest {

    @FuzzTest
    void anyTextGivesFactsOrAnErrorInWords(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            new FactBaseBuilder()
                    .add("facts", new StringReader(text), FactForm.CSV)
                    .build();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("facts:");
        }
    }
}
