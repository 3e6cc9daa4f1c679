package io.github.touchstone.latex;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.touchstone.text.DescribedDocument;

/** Without a fuzzer attached, reads the seeds in {@code LatexFuzzTestInputs} again. */
class LatexFuzzTest {

    @FuzzTest
    void anySourceIsRead(FuzzedDataProvider data) {
        DescribedDocument.assertSound(Latex.read(data.consumeRemainingAsString()), SoundLatexTest.SINGLE);
    }
}
