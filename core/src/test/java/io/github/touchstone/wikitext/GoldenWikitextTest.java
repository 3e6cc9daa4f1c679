package io.github.touchstone.wikitext;

import io.github.touchstone.text.DescribedDocument;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they are written, with what is to be read from them. */
class GoldenWikitextTest {

    @ParameterizedTest
    @ValueSource(strings = {"article.wiki", "table.wiki", "malformed.wiki"})
    void readsWhatIsExpected(String name) throws IOException {
        DescribedDocument.assertGolden(GoldenWikitextTest.class, name, Wikitext::read);
    }
}
