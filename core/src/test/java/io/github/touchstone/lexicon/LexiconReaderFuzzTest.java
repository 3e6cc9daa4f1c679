package io.github.touchstone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever stands in a term list, reading it gives a list or an error that names file and line. */
class LexiconReaderFuzzTest {

    private static final String HEADER = """
            # name: fuzz
            # version: 1
            # source: this test
            # licence: none
            # columns: term\tweight\tguard
            """;

    @FuzzTest
    void anyTextGivesAListOrAnErrorInWords(FuzzedDataProvider data) {
        String content = data.consumeRemainingAsString();
        read(content);
        read(HEADER + content);
    }

    private static void read(String content) {
        try {
            LexiconReader.read("fuzz.tsv", content);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s)fuzz\\.tsv:\\d+: .+");
        }
    }
}
