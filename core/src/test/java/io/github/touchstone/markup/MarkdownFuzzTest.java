package io.github.touchstone.markup;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Without a fuzzer attached, reads the seeds in {@code MarkdownFuzzTestInputs} again. */
class MarkdownFuzzTest {

    @FuzzTest
    void anySourceIsRead(FuzzedDataProvider data) {
        Documents.assertSound(Markdown.read(data.consumeRemainingAsString()));
    }
}
