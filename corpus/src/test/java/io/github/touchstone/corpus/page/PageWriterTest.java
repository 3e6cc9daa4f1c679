package io.github.touchstone.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.SampleReports;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.markup.Format;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PageWriterTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>'\"&{{document}}";

    @Test
    void theTextIsShownWhollyAndInOrder() throws IOException {
        Document page = page(SampleReports.scored("a.txt"));

        assertThat(page.select(".text .block").eachText())
                .containsExactly(
                        "Perhaps the bridge fell in 1878.",
                        "The report (Baker 2003) blames the wind.",
                        "Nobody has ever doubted it, critics say.");
    }

    @Test
    void findingsAreMarkedWhereTheyStandAlsoWhenTheyOverlap() throws IOException {
        Document page = page(SampleReports.scored("a.txt"));

        assertThat(page.select(".text .mark").eachText())
                .containsExactly(
                        "Perhaps",
                        "the bridge fell in 1878.",
                        "(Baker 2003)",
                        "Nobody has ever doubted it,",
                        "critics say",
                        ".");
        assertThat(page.select(".text .mark").eachAttr("data-signals"))
                .containsExactly(
                        "hedging contradiction",
                        "contradiction",
                        "citation",
                        "assertion",
                        "assertion hedging",
                        "assertion");
    }

    @Test
    void noMarkStandsInsideAnother() throws IOException {
        assertThat(page(SampleReports.scored("a.txt")).select(".mark .mark")).isEmpty();
    }

    @Test
    void findingsInMarkupAreMarkedInTheExtractedText() throws IOException {
        String source = "<h2>A title</h2><ul><li>First &amp; last</ul><p>" + SampleReports.TEXT + "</p>";

        Document page = page(SampleReports.scored("a.html", Format.HTML, source));

        assertThat(page.select(".text h4").text()).isEqualTo("A title");
        assertThat(page.select(".text ul > li").text()).isEqualTo("First & last");
        assertThat(page.select(".text .mark[data-signals=citation]").text()).isEqualTo("(Baker 2003)");
    }

    @Test
    void everyMarkLeadsToItsNoteAndEveryNoteBack() throws IOException {
        Document page = page(SampleReports.scored("a.txt"), SampleReports.scored("b.txt"));

        assertThat(page.select(".notes .finding")).hasSize(10);
        assertThat(page.select("main .mark, .back a"))
                .hasSize(22)
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aNoteGivesPointsReasonAndWhatItRestsOn() throws IOException {
        Element note = page(SampleReports.scored("a.txt")).selectFirst(".finding[data-rule=contradiction/date]");

        assertThat(note.attr("data-contribution")).isEqualTo("-6.5");
        assertThat(note.select(".points").text()).isEqualTo("−6.50");
        assertThat(note.select(".reason").text()).isEqualTo("The reason for contradiction/date.");
        assertThat(note.select(".fact").attr("data-fact")).isEqualTo("tay-bridge");
        assertThat(note.select(".fact em").text()).isEqualTo("28 December 1879");
        assertThat(note.select(".fact a").attr("href")).isEqualTo("https://example.org/tay");
    }

    @Test
    void theAccountAddsUpToTheScore() throws IOException {
        Document page = page(SampleReports.scored("a.txt"));

        assertThat(page.select(".account .points").eachText())
                .containsExactly("+70.00", "−3.00", "−3.00", "+2.25", "−6.50", "59.75");
    }

    @Test
    void aNoteSaysWhatWouldMendItAndWhatThatBrings() throws IOException {
        Document page = page(SampleReports.scored("a.txt"));

        assertThat(page.select(".finding[data-rule=contradiction/date] .mend").text())
                .isEqualTo("cite a source for this: +3.25");
        assertThat(page.select(".finding[data-signal=citation] .mend")).isEmpty();
    }

    @Test
    void theLedgerListsEveryEntryWithItsWordsAndAddsUp() throws IOException {
        Document page = page(SampleReports.scored("a.txt"), SampleReports.undetermined("b.txt"));

        assertThat(page.select(".ledger")).hasSize(1);
        assertThat(page.select(".ledger summary").text()).isEqualTo("The ledger: 6 entries, which add up to 59.75");
        assertThat(page.select(".ledger tbody .points").eachText())
                .containsExactly("+70.00", "−1.50", "−6.50", "+2.25", "−3.00", "−1.50");
        assertThat(page.select(".ledger tbody tr:last-child a").text()).isEqualTo("critics say");
        assertThat(page.select(".ledger a"))
                .hasSize(5)
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1))
                                        .className())
                                .isEqualTo("finding"));
    }

    @Test
    void theVoicesTheCautionsAndTheProfileStandBesideTheText() throws IOException {
        Document page = page(SampleReports.withCost("a.txt", "Rome fell on a Monday.", "Rome fell", -4));

        assertThat(page.select(".voices tr").eachText())
                .containsExactly("author 19 words 66.0 50–60", "quoted 0 words nothing is quoted");
        assertThat(page.select(".cautions li").eachText()).containsExactly("only 3 whole sentences of the author's");
        assertThat(page.select(".suggested").text())
                .isEqualTo("Scored by the profile NEWS, which is the one it reads like. It says who said what.");
    }

    @Test
    void aScoreThatCallsForNoCautionShowsNone() throws IOException {
        assertThat(page(SampleReports.scored("a.txt")).select(".cautions")).isEmpty();
    }

    @Test
    void everyClaimIsListedWithWhatCarriesIt() throws IOException {
        Document page = page(SampleReports.scored("a.txt"), SampleReports.undetermined("b.txt"));

        assertThat(page.select(".claims")).hasSize(1);
        assertThat(page.select(".claims summary").text()).isEqualTo("1 claim, and what carries each");
        assertThat(page.select(".claims tbody td").eachText())
                .containsExactly(
                        "Nobody has ever doubted it, critics say.",
                        "general",
                        "75 %",
                        "10 %",
                        "15 %",
                        "40 %",
                        "a group without names (critics)");
        assertThat(page.select(".statistics").eachText()).anyMatch(line -> line.contains("1 claim without a source"));
    }

    @Test
    void aDocumentWithoutAScoreSaysWhy() throws IOException {
        Document page = page(SampleReports.undetermined("a.txt"));

        assertThat(page.select(".overview .none").text()).contains("3 words; at least 40 are needed");
        assertThat(page.select(".rail").text()).contains("No score 3 words; at least 40 are needed");
    }

    @Test
    void whatADocumentHoldsIsHarmless() throws IOException {
        String text = "Words " + HOSTILE + " more words.";

        Document page = page(SampleReports.withCost(HOSTILE, text, HOSTILE, -1));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select(".text").text()).isEqualTo(text);
        assertThat(page.select("article").attr("data-document")).isEqualTo(HOSTILE);
    }

    @Test
    void thePolicyLetsNoScriptRunAndNoStyleHoldButThePagesOwn() throws IOException, NoSuchAlgorithmException {
        Document page = page(SampleReports.scored("a.txt"));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'")
                .contains("script-src '" + hash(page.selectFirst("script")) + "'")
                .contains("style-src '" + hash(page.selectFirst("style")) + "'")
                .doesNotContain("unsafe");
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    private static String hash(Element element) throws NoSuchAlgorithmException {
        byte[] content = element.data().getBytes(StandardCharsets.UTF_8);
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void thePageNeedsNothingBesideItself() throws IOException {
        Document page = page(SampleReports.scored("a.txt"));

        assertThat(page.select("link, [src], iframe, object")).isEmpty();
        assertThat(page.select("style").first().data()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void thePageIsWellFormed() throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        parser.parseInput(html(SampleReports.scored("a.txt"), SampleReports.undetermined("b.txt")), "");

        assertThat(parser.getErrors()).isEmpty();
    }

    private static Document page(ScoredDocument... documents) throws IOException {
        return Jsoup.parse(html(documents));
    }

    private static String html(ScoredDocument... documents) throws IOException {
        StringWriter out = new StringWriter();
        PageWriter writer = new PageWriter(out);
        for (ScoredDocument document : documents) {
            writer.write(document);
        }
        writer.finish();
        return out.toString();
    }
}
