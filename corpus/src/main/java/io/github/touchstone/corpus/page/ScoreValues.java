package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Ledger;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A score, its signals, and the account of where its points went, as values for templates. */
final class ScoreValues {

    private static final Template BAR = Template.load("bar.html");
    private static final Template SCALE = Template.load("scale.html");

    private final Report report;

    ScoreValues(Report report) {
        this.report = report;
    }

    List<Map<String, String>> scored() {
        return scored(report.score());
    }

    static List<Map<String, String>> scored(Score score) {
        return score instanceof Score.Scored scored
                ? List.of(Map.of(
                        "score", Figures.score(scored.points()),
                        "exact", String.format(Locale.ROOT, "%.2f", scored.points()),
                        "interval", Figures.interval(scored.low(), scored.high()),
                        "scale", scale(scored)))
                : List.of();
    }

    private static String scale(Score.Scored score) {
        return SCALE.fill(
                Map.of("value", percent(score.points()), "low", percent(score.low()), "high", percent(score.high())));
    }

    List<Map<String, String>> undetermined() {
        return undetermined(report.score());
    }

    static List<Map<String, String>> undetermined(Score score) {
        return score instanceof Score.Undetermined undetermined
                ? List.of(Map.of("reason", undetermined.reason()))
                : List.of();
    }

    /** Why the interval is wide, as one list; none if there is no reason. */
    List<Map<String, Object>> cautions() {
        if (!(report.score() instanceof Score.Scored score) || score.cautions().isEmpty()) {
            return List.of();
        }
        return List.of(Map.of(
                "why",
                score.cautions().stream()
                        .map(caution -> Map.of("caution", caution))
                        .toList()));
    }

    /** The entries of the account that belong to no signal, such as the one that all accounts start with. */
    List<Map<String, String>> start() {
        return report.ledger().entries().stream()
                .filter(entry -> entry.signal().isEmpty())
                .map(ScoreValues::entry)
                .toList();
    }

    private static Map<String, String> entry(Ledger.Entry entry) {
        return Map.of("reason", entry.reason(), "points", Figures.points(entry.points()));
    }

    List<Map<String, Object>> signals() {
        return report.signals().stream().map(this::signal).toList();
    }

    private Map<String, Object> signal(SignalScore signal) {
        return Map.of(
                "signal", signal.signal(),
                "points", Figures.points(report.ledger().hundredths(signal.signal()) / 100.0),
                "findings", Figures.count(findings(signal.signal()), "finding"),
                "judged", judged(signal),
                "unjudged", signal.isDetermined() ? List.of() : List.of(Map.of("reason", signal.undetermined())));
    }

    private static List<Map<String, String>> judged(SignalScore signal) {
        return signal.value().isPresent()
                ? List.of(bar(percent(100 * signal.value().getAsDouble())))
                : List.of();
    }

    private static Map<String, String> bar(String share) {
        return Map.of("share", share, "bar", BAR.fill(Map.of("share", share)));
    }

    private int findings(String signal) {
        return (int) report.findings().stream()
                .filter(finding -> finding.signal().equals(signal))
                .count();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share);
    }
}
