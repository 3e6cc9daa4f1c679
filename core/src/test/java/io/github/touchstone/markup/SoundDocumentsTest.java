package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any source: offsets are exact, blocks are in order, nothing is thrown. */
class SoundDocumentsTest {

    private static final int TEXTS = 10_000;

    @Test
    void randomHtmlIsRead() {
        for (long seed = 0; seed < TEXTS; seed++) {
            String source = RandomPieces.join(RandomPieces.HTML, seed, 30);
            assertThatCode(() -> Documents.assertSound(Html.read(source)))
                    .as("seed %d: %s", seed, source)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void randomMarkdownIsReadInOrder() {
        for (long seed = 0; seed < TEXTS; seed++) {
            String source = RandomPieces.join(RandomPieces.MARKDOWN, seed, 30);
            assertThatCode(() -> Documents.assertSound(Markdown.read(source)))
                    .as("seed %d: %s", seed, source)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void wellFormedHtmlKeepsItsOrderAndItsWords() {
        for (long seed = 0; seed < 2000; seed++) {
            WellFormedHtml page = new WellFormedHtml(new Random(seed));
            Document document = Html.read(page.source());

            assertThat(withoutSpace(document.text())).as(page.source()).isEqualTo(withoutSpace(page.words()));
            assertThatOffsetsRise(document);
        }
    }

    private static void assertThatOffsetsRise(Document document) {
        int last = 0;
        for (int i = 0; i < document.text().length(); i++) {
            Span source = document.toSource(new Span(i, i + 1));
            assertThat(source.start()).as(document.source()).isGreaterThanOrEqualTo(last);
            last = source.start();
        }
    }

    private static String withoutSpace(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
