package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.markup.Html;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words of a source each finding points at. */
class FindingWordsTest {

    private static final ReliabilityScorer SCORER = ReliabilityScorer.builder()
            .facts(FactBase.of(List.of(Fact.of("invasion", "Germany invaded the Soviet Union on 22 June 1941."))))
            .build();

    private static List<String> findings(Document document) {
        return SCORER.score(document).findings().stream()
                .map(finding -> finding.rule() + ": " + words(finding, document))
                .toList();
    }

    private static String words(Finding finding, Document document) {
        return finding.span().of(document.source());
    }

    @Test
    void spansOfPlainTextCoverTheWordsThatWereFound() {
        assertThat(findings(Document.plain(SampleText.PLAIN)))
                .contains(
                        "hedge/weasel: Some experts say",
                        "hedge/epistemic: may",
                        "citation/numeric: [1]",
                        "citation/attribution-named: According to Molotov",
                        "hedge/approximator: about",
                        "hedge/booster: it is clear that",
                        "hedge/booster: certainly",
                        "contradiction/date: Germany invaded the Soviet Union on 22 June 1940.",
                        "assertion/bare: The treaty was signed in Moscow on 23 August 1939.");
    }

    @Test
    void spansOfHtmlCoverTheSourceAndNotTheExtractedText() {
        String page = "<p>Some <b>experts</b> say that the talks m&#97;y have failed over Finland &amp; oil.</p><p>"
                + "Germany invaded the&nbsp;Soviet Union on <i>22 June</i> 1940.</p>";

        assertThat(findings(Html.read(page)))
                .contains(
                        "hedge/weasel: Some <b>experts</b> say",
                        "hedge/epistemic: m&#97;y",
                        "contradiction/date: Germany invaded the&nbsp;Soviet Union on <i>22 June</i> 1940.");
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        String text = "\ud83d\ude00 e\u0301 \ud83d: it may rain.";

        assertThat(findings(Document.plain(text))).contains("hedge/epistemic: may");
    }
}
