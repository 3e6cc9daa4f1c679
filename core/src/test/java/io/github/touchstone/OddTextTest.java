package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.markup.Format;
import io.github.touchstone.markup.Html;
import io.github.touchstone.markup.Markdown;
import io.github.touchstone.report.Report;
import io.github.touchstone.report.ReportJson;
import io.github.touchstone.score.Score;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are too short, no English, or hardly texts at all: each gets a report. */
class OddTextTest {

    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();

    private static String reason(String text) {
        Score score = SCORER.score(text).score();
        assertThat(score).isInstanceOf(Score.Undetermined.class);
        return ((Score.Undetermined) score).reason();
    }

    @ParameterizedTest
    @CsvSource({"'', 0 words", "'  \u00a0 ', 0 words", "Word., 1 word", "Two words., 2 words"})
    void aShortTextHasNoScore(String text, String words) {
        assertThat(reason(text)).isEqualTo(words + " of prose; at least 40 are needed");
    }

    @Test
    void lineBreaksAloneAreNoText() {
        assertThat(reason("\n\r\n\t\u2028\n")).startsWith("0 words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 23. August 1939 wurde in Moskau der Vertrag unterzeichnet, und beide Seiten teilten Polen unter sich auf. ",
                "Le pacte fut signé à Moscou le 23 août 1939, et les deux pays se partagèrent la Pologne quelques jours après. ",
                "El pacto se firmó en Moscú el 23 de agosto de 1939, y los dos países se repartieron Polonia poco después. ",
                "Договор был подписан в Москве 23 августа 1939 года, и обе стороны разделили Польшу между собой. ",
                "ההסכם נחתם במוסקבה ב־23 באוגוסט 1939, ושני הצדדים חילקו ביניהם את פולין זמן קצר לאחר מכן. "
            })
    void anotherLanguageHasNoScore(String sentence) {
        assertThat(reason(sentence.repeat(8))).startsWith("the text does not look like English");
    }

    static Stream<String> oddPieces() {
        return Stream.of(
                "\ud83d",
                "\ude00",
                "\u0000",
                "\ufffe\uffff",
                "\u202e",
                "e\u0301\u0301\u0301",
                "\ud83d\ude00",
                "👩‍👩‍👧",
                "שלום",
                "\u2028",
                "\u0085",
                "\ufeff",
                "ﷺ",
                "𝐌𝐚𝐲",
                "\u200d",
                "</div>",
                "<b",
                "<!--",
                "&#0;",
                "&#xd800;",
                "&amp",
                "```");
    }

    @ParameterizedTest
    @MethodSource("oddPieces")
    void anOddPieceAnywhereHarmsNothing(String piece) {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int place = random.nextInt(SampleText.PLAIN.length());
            String text =
                    new StringBuilder(SampleText.PLAIN).insert(place, piece).toString();
            assertSpansHold(Document.plain(text));
            assertSpansHold(Html.read(text));
            assertSpansHold(Markdown.read(text));
        }
        assertSpansHold(Document.plain(piece.repeat(100)));
        assertSpansHold(Html.read(piece.repeat(100)));
        assertSpansHold(Markdown.read(piece.repeat(100)));
    }

    @Test
    void bytesThatAreNoTextGetAReport() {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        for (Format format : Format.values()) {
            assertSpansHold(format.read(new String(bytes, StandardCharsets.UTF_8)));
            assertSpansHold(format.read(new String(bytes, StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void htmlThatNeverClosesGetsAReport() {
        String open =
                "<html><body><div><p><b><i><a href='x'>" + SampleText.PLAIN + "<table><tr><td><ul><li><blockquote>May";

        assertThat(SCORER.score(Html.read(open)).score().value()).isPresent();
        assertSpansHold(Html.read(open.repeat(20)));
    }

    private static void assertSpansHold(Document document) {
        Report report = SCORER.score(document);
        Span all = new Span(0, document.source().length());
        report.findings().forEach(finding -> {
            assertThat(all.contains(finding.span())).isTrue();
            assertThat(finding.span().length()).isPositive();
            for (Evidence evidence : finding.evidence()) {
                if (evidence instanceof Evidence.CitedSource cited) {
                    assertThat(all.contains(cited.supports())).isTrue();
                }
            }
        });
        assertThat(ReportJson.of("odd", report)).startsWith("{\"schemaVersion\"");
    }
}
