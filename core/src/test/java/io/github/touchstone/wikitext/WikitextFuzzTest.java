package io.github.touchstone.wikitext;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.touchstone.text.DescribedDocument;

/** Without a fuzzer attached, reads the seeds in {@code WikitextFuzzTestInputs} again. */
class WikitextFuzzTest {

    @FuzzTest
    void anySourceIsRead(FuzzedDataProvider data) {
        DescribedDocument.assertSound(Wikitext.read(data.consumeRemainingAsString()), "|");
    }
}
