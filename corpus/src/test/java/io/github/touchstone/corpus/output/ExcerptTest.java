package io.github.touchstone.corpus.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.markup.Format;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void theWordsAreShownWithoutTheirMarkup() {
        String source = "<p>some\n <b>bold</b> &amp; plain words</p>";

        assertThat(excerpt(Format.HTML.read(source), 80)).isEqualTo("some bold & plain words");
    }

    @Test
    void longWordsAreCutWithAnEllipsis() {
        assertThat(excerpt(Document.plain("one two three"), 9)).isEqualTo("one two…");
        assertThat(excerpt(Document.plain("one two three"), 13)).isEqualTo("one two three");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(excerpt(Document.plain("ab😀cd"), 4)).isEqualTo("ab…");
    }

    @Test
    void whatCouldSteerATerminalIsTakenOut() {
        assertThat(Excerpt.oneLine("a\u001b[31mb\r\nc\u0007 \u202Ed\u2066\u0000e"))
                .isEqualTo("a[31mb c de");
        assertThat(Excerpt.oneLine("lone \uD83D surrogate")).isEqualTo("lone surrogate");
    }

    private static String excerpt(Document document, int longest) {
        Span whole = new Span(0, document.source().length());
        Finding finding = new Finding("0", "hedging", "hedge/weasel", "", whole, "", 0, List.of(), Optional.empty());
        return Excerpt.of(document, finding, longest);
    }
}
