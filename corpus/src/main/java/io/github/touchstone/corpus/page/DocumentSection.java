package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.report.Report;
import io.github.touchstone.report.Report.Statistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page shows of one document: a row of the overview, and a section with the text and its notes. */
final class DocumentSection {

    private static final Template ROW = Template.load("row.html");
    private static final Template SECTION = Template.load("section.html");

    private final String id;
    private final ScoredDocument scored;
    private final Map<String, Object> values = new HashMap<>();

    DocumentSection(String id, ScoredDocument scored) {
        this.id = id;
        this.scored = scored;
        ScoreValues score = new ScoreValues(scored.report());
        values.put("document", id);
        values.put("name", scored.name());
        values.put("scored", score.scored());
        values.put("undetermined", score.undetermined());
        values.put("start", score.start());
        values.put("signals", score.signals());
        values.put("cautions", score.cautions());
    }

    String row() {
        return ROW.fill(values);
    }

    String section() {
        MarkedText text = new MarkedText(id, scored);
        values.put("text", text.html());
        List<Map<String, Object>> notes = new Notes(id, scored, text).all();
        values.put("notes", notes);
        values.put("count", Figures.count(notes.size(), "finding"));
        values.put("voices", VoiceValues.of(scored.report().voices()));
        values.put("suggested", List.of(suggested(scored.report())));
        values.put("ledger", new LedgerValues(id, scored).tables());
        values.put("statistics", statistics(scored.report()));
        List<Map<String, Object>> claims = ClaimValues.of(scored);
        values.put("claims", claims.isEmpty() ? List.of() : List.of(Map.of("rows", claims)));
        values.put("claimCount", Figures.count(claims.size(), "claim"));
        return SECTION.fill(values);
    }

    private static Map<String, String> suggested(Report report) {
        String suggestion = report.suggestedProfile().profile();
        return Map.of(
                "profile",
                report.profile(),
                "reads",
                suggestion.equals(report.profile())
                        ? "which is the one it reads like"
                        : "though it reads more like " + suggestion,
                "why",
                report.suggestedProfile().reason());
    }

    private static int wanting(Report report) {
        return (int) report.claims().stream()
                .filter(judged -> judged.support().isWanted())
                .count();
    }

    private static String statistics(Report report) {
        Statistics statistics = report.statistics();
        return String.join(
                " · ",
                Figures.count(statistics.words(), "word"),
                Figures.count(statistics.sentences(), "sentence"),
                Figures.count(statistics.claims(), "claim"),
                Figures.count(statistics.citations(), "citation"),
                Figures.count(report.density().sources(), "source"),
                String.format(
                        Locale.ROOT,
                        "%.0f%% of claims cited",
                        100 * report.density().claimsCovered()),
                Figures.count(wanting(report), "claim") + " without a source");
    }
}
