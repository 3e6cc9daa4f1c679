package io.github.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.bibliography.BibliographyEntry;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on texts put together at random from pieces that citations are made of. */
class SourceInvariantsTest {

    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "(",
            ")",
            "1",
            "12",
            ", ",
            "; ",
            "–",
            "1997",
            "2001a",
            " ",
            " Smith ",
            " Lee",
            " et al.",
            " and ",
            " & ",
            ". ",
            "\n\n",
            "\"",
            "“",
            "” ",
            "''",
            " said ",
            " that ",
            "According to ",
            "It is said ",
            " he ",
            " some experts ",
            "¹",
            "²",
            "m²",
            "https://kew.org/a",
            "doi:",
            "10.1000/x",
            "ISBN ",
            "0-7146-5050-1",
            "978",
            "References",
            ":",
            "’s ",
            "\ud83d",
            "😀",
            "é",
            "\u0301",
            " the minister ",
            " wrote in ",
            "-",
            "von ");

    @Test
    void marksLieWithinTheTextInOrderAndApart() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String text = text(random);
            Analysis found = Analysis.of(Document.plain(text));
            assertApart(found.citations().stream().map(Citation::span).toList(), text);
            assertApart(found.attributions().stream().map(Attribution::span).toList(), text);
            assertApart(
                    found.bibliography().entries().stream()
                            .map(BibliographyEntry::span)
                            .toList(),
                    text);
        }
    }

    @Test
    void whatIsSupportedIsNotEmptyAndNotOutsideTheText() {
        Random random = new Random(8);
        for (int round = 0; round < 3000; round++) {
            String text = text(random);
            Analysis found = Analysis.of(Document.plain(text));
            assertThat(found.citations()).as(text).allSatisfy(citation -> {
                assertThat(citation.supports().length()).isPositive();
                assertThat(citation.supports().end()).isLessThanOrEqualTo(text.length());
                assertThat(citation.label()).isNotBlank();
            });
            assertThat(found.attributions())
                    .as(text)
                    .allSatisfy(attribution -> assertThat(attribution.supports().start())
                            .isLessThanOrEqualTo(attribution.span().start()));
        }
    }

    @Test
    void aTextWithoutWordsHasNone() {
        for (String text : List.of("", " ", "\n\n", "\u0000", "\ud800", "[]", "()")) {
            Analysis found = Analysis.of(Document.plain(text));
            assertThat(found.citations()).isEmpty();
            assertThat(found.attributions()).isEmpty();
            assertThat(found.bibliography().entries()).isEmpty();
        }
    }

    private static void assertApart(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).as(text).isPositive();
            end = span.end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
