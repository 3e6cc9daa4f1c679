package io.github.touchstone.location;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.annotation.AnnotationWriter;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.markup.Format;
import io.github.touchstone.report.Report;
import io.github.touchstone.report.ReportJson;
import io.github.touchstone.sarif.SarifWriter;
import io.github.touchstone.score.Mend;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In every form, what a report quotes stands in the source where it says, whatever characters and markup are around it. */
class OffsetsTest {

    private static final int OF_EACH_FORMAT = 80;

    private static final ReliabilityScorer SCORER = ReliabilityScorer.builder()
            .facts(FactBase.of(List.of(Fact.of("invasion", OddSources.FACT))))
            .build();

    /** A source with its report. */
    private record Scored(Format format, Document document, Report report) {
        String source() {
            return document.source();
        }
    }

    private static final List<Scored> CORPUS = corpus();

    private static List<Scored> corpus() {
        List<Scored> corpus = new ArrayList<>();
        for (int seed = 0; seed < OF_EACH_FORMAT; seed++) {
            corpus.add(scored(Format.PLAIN, new OddSources(seed).plain()));
            corpus.add(scored(Format.HTML, new OddSources(seed).html()));
            corpus.add(scored(Format.MARKDOWN, new OddSources(seed).markdown()));
        }
        return corpus;
    }

    private static Scored scored(Format format, String source) {
        Document document = format.read(source);
        return new Scored(format, document, SCORER.score(document));
    }

    @Test
    void theCorpusHasFindingsAmongAllThatIsOdd() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(200);
        assertThat(CORPUS.stream().mapToInt(scored -> scored.report().findings().size()))
                .filteredOn(findings -> findings > 2)
                .hasSizeGreaterThan(200);
        for (String odd : List.of(
                "😀", "\u200D", "🇫🇷", "\u0301", "\r\n", "\r ", "&eacute;", "&eacute ", "<i>", "<!--", "**", "](")) {
            assertThat(CORPUS).as(odd).anyMatch(scored -> scored.source().contains(odd));
        }
    }

    @Test
    void jsonPlacesAreThoseOfTheWordsInUtf16() {
        for (Scored scored : CORPUS) {
            JsonNode json = JsonMapper.shared().readTree(ReportJson.of("a", scored.report()));
            for (JsonNode finding : json.get("findings")) {
                String words = utf16(scored.source(), finding.get("span"));
                assertThat(splitsNoPair(words)).as(words).isTrue();
                if (scored.format() == Format.HTML) {
                    assertThat(shown(scored.source())).as(words).contains(shown(words));
                }
            }
        }
    }

    /** What a browser shows of a piece of HTML; a piece that began inside a tag or an entity would show some of it. */
    private static String shown(String html) {
        return Jsoup.parse(html).text().strip();
    }

    @Test
    void sarifRegionsQuoteTheSourceByOffsetAndByLine() throws IOException {
        for (Scored scored : CORPUS) {
            StringWriter out = new StringWriter();
            SarifWriter writer = new SarifWriter(out);
            writer.add("a", scored.document(), scored.report());
            writer.finish();
            List<JsonNode> regions =
                    JsonMapper.shared().readTree(out.toString()).findValues("region");

            assertThat(regions)
                    .hasSizeGreaterThanOrEqualTo(scored.report().findings().size());
            for (JsonNode region : regions) {
                int start = region.get("charOffset").asInt();
                int end = start + region.get("charLength").asInt();
                assertThat(region.get("snippet").get("text").asString())
                        .isEqualTo(scored.source().substring(start, end));
                assertThat(offset(scored.source(), region.get("startLine"), region.get("startColumn")))
                        .isEqualTo(start);
                assertThat(offset(scored.source(), region.get("endLine"), region.get("endColumn")))
                        .isEqualTo(end);
            }
        }
    }

    @Test
    void aFixMakesTheEditsOfTheMend() throws IOException {
        int fixes = 0;
        for (Scored scored : CORPUS) {
            StringWriter out = new StringWriter();
            SarifWriter writer = new SarifWriter(out);
            writer.add("a", scored.document(), scored.report());
            writer.finish();
            JsonNode results = JsonMapper.shared()
                    .readTree(out.toString())
                    .get("runs")
                    .get(0)
                    .get("results");

            for (int i = 0; i < results.size(); i++) {
                if (results.get(i).has("fixes")) {
                    Mend mend = scored.report().findings().get(i).mend().orElseThrow();
                    assertThat(fixed(scored.source(), results.get(i).get("fixes")))
                            .isEqualTo(mend.applyTo(scored.source()));
                    fixes++;
                }
            }
        }
        assertThat(fixes).isGreaterThan(50);
    }

    private static String fixed(String source, JsonNode fixes) {
        StringBuilder fixed = new StringBuilder(source);
        JsonNode replacements = fixes.get(0).get("artifactChanges").get(0).get("replacements");
        for (int i = replacements.size() - 1; i >= 0; i--) {
            JsonNode region = replacements.get(i).get("deletedRegion");
            int start = region.get("charOffset").asInt();
            String inserted =
                    replacements.get(i).get("insertedContent").get("text").asString();
            fixed.replace(start, start + region.get("charLength").asInt(), inserted);
        }
        return fixed.toString();
    }

    /** Counts lines by the regular expression of Java's own, apart from how {@link Lines} does it. */
    private static int offset(String source, JsonNode line, JsonNode column) {
        int start = 0;
        String[] lines = source.split("(?<=\n)|(?<=\r)(?!\n)", -1);
        for (int i = 0; i < line.asInt() - 1; i++) {
            start += lines[i].length();
        }
        return start + column.asInt() - 1;
    }

    @Test
    void annotationSelectorsQuoteTheSourceInCodePoints() throws IOException {
        for (Scored scored : CORPUS) {
            StringWriter out = new StringWriter();
            AnnotationWriter writer = new AnnotationWriter(out);
            writer.add("a", scored.document(), scored.report());
            writer.finish();
            List<JsonNode> selectors =
                    JsonMapper.shared().readTree(out.toString()).findValues("selector");

            assertThat(selectors).hasSameSizeAs(scored.report().findings());
            selectors.forEach(
                    selector -> holds(selector, scored.source().codePoints().toArray()));
        }
    }

    private static void holds(JsonNode selector, int[] source) {
        int start = selector.get(0).get("start").asInt();
        int end = selector.get(0).get("end").asInt();
        JsonNode quote = selector.get(1);

        assertThat(quote.get("exact").asString()).isEqualTo(new String(source, start, end - start));
        int before = Math.max(0, start - 32);
        assertThat(quote.get("prefix").asString()).isEqualTo(new String(source, before, start - before));
        int after = Math.min(source.length, end + 32);
        assertThat(quote.get("suffix").asString()).isEqualTo(new String(source, end, after - end));
    }

    private static String utf16(String source, JsonNode span) {
        return source.substring(span.get("start").asInt(), span.get("end").asInt());
    }

    private static boolean splitsNoPair(String words) {
        return words.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
