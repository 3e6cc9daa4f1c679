package io.github.touchstone.latex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.DescribedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as they are written, with what is to be read from them. */
class GoldenLatexTest {

    @ParameterizedTest
    @ValueSource(strings = {"article.tex", "fragment.tex", "malformed.tex"})
    void readsWhatIsExpected(String name) throws IOException {
        List<String> expected = read(name + ".expected").lines().toList();

        assertThat(DescribedDocument.describe(Latex.read(read(name)))).containsExactlyElementsOf(expected);
    }

    private static String read(String name) throws IOException {
        try (InputStream in = GoldenLatexTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
