package io.github.touchstone.latex;

import io.github.touchstone.text.DescribedDocument;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as they are written, with what is to be read from them. */
class GoldenLatexTest {

    @ParameterizedTest
    @ValueSource(strings = {"article.tex", "fragment.tex", "malformed.tex"})
    void readsWhatIsExpected(String name) throws IOException {
        DescribedDocument.assertGolden(GoldenLatexTest.class, name, Latex::read);
    }
}
