package io.github.touchstone.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.markup.Html;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of log holds to the schema that OASIS gives. */
class SarifSchemaTest {

    @Test
    void aLogOfAScoredTextIsValid() throws IOException {
        String log = SarifLogs.log("samples/a.txt", Document.plain(SarifLogs.TEXT));

        assertThat(SarifLogs.flaws(log)).isEmpty();
        assertThat(log).contains("contradiction/date", "contradiction/within-text/date", "citation/attribution-named");
    }

    @Test
    void aLogOfATextWithoutAScoreIsValid() throws IOException {
        Document text = Document.plain("Some experts say so.");

        assertThat(SarifLogs.flaws(
                        SarifLogs.log("b.txt", text, ReliabilityScorer.create().score(text))))
                .isEmpty();
    }

    @Test
    void aLogWithoutDocumentsIsValid() throws IOException {
        StringWriter out = new StringWriter();
        new SarifWriter(out).finish();

        assertThat(SarifLogs.flaws(out.toString())).isEmpty();
    }

    @Test
    void aLogWithDismissalsAndABaselineIsValid() throws IOException {
        Document text = Document.plain(SarifLogs.TEXT);
        Suppression suppression = new Suppression(Suppression.Kind.IN_SOURCE, "noted");
        ResultState state = new ResultState(Optional.of(BaselineState.UNCHANGED), List.of(suppression, suppression));
        StringWriter out = new StringWriter();
        SarifWriter writer = new SarifWriter(out);
        writer.add("a.txt", text, SarifLogs.SCORER.score(text), finding -> state);
        writer.addGone(new GoneResult("a.txt", "00000000000000aa", "hedge/weasel", "It hid who said so."));
        writer.addGone(new GoneResult("gone.txt", "00000000000000ab", "own/rule", "Gone."));
        writer.finish();

        assertThat(SarifLogs.flaws(out.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a b/ö😀.txt", "/x/y.txt", "c:\\x.txt", "https://example.org/a?b", "\ud83d"})
    void anyNameGivesAValidLog(String name) throws IOException {
        assertThat(SarifLogs.flaws(SarifLogs.log(name, Document.plain(SarifLogs.TEXT))))
                .isEmpty();
    }

    @Test
    void aTextInMarkupGivesAValidLog() throws IOException {
        Document page = Html.read("<p>" + SarifLogs.TEXT.replace("\n", "</p>\r\n<p>") + "</p>");

        assertThat(SarifLogs.flaws(SarifLogs.log("a.html", page))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        String log = SarifLogs.log("a.txt", Document.plain(SarifLogs.TEXT));

        assertThat(SarifLogs.flaws(log.replace("utf16CodeUnits", "bytes"))).isNotEmpty();
        assertThat(SarifLogs.flaws(log.replace("\"startLine\":1,", "\"startLine\":0,")))
                .isNotEmpty();
        assertThat(SarifLogs.flaws(log.replace("\"uri\":\"a.txt\"", "\"uri\":\"a b\"")))
                .isNotEmpty();
    }
}
