package io.github.touchstone.markup;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Without a fuzzer attached, reads the seeds in {@code HtmlFuzzTestInputs} again. */
class HtmlFuzzTest {

    @FuzzTest
    void anySourceIsRead(FuzzedDataProvider data) {
        Documents.assertSound(Html.read(data.consumeRemainingAsString()));
    }
}
