package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and texts as they are found, with what is to be read from them. */
class GoldenDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"wikipedia.html", "blog.html", "word.html", "malformed.html", "article.md", "plain.md"})
    void readsWhatIsExpected(String name) throws IOException {
        String source = read(name);
        List<String> expected = read(name + ".expected").lines().toList();

        assertThat(Documents.describe(Format.ofFileName(name).orElseThrow().read(source)))
                .containsExactlyElementsOf(expected);
    }

    private static String read(String name) throws IOException {
        try (InputStream in = GoldenDocumentsTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
