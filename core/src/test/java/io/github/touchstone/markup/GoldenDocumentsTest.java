package io.github.touchstone.markup;

import io.github.touchstone.text.DescribedDocument;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and texts as they are found, with what is to be read from them. */
class GoldenDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"wikipedia.html", "blog.html", "word.html", "malformed.html", "article.md", "plain.md"})
    void readsWhatIsExpected(String name) throws IOException {
        DescribedDocument.assertGolden(
                GoldenDocumentsTest.class, name, Format.ofFileName(name).orElseThrow()::read);
    }
}
