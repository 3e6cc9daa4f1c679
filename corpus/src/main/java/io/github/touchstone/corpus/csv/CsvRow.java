package io.github.touchstone.corpus.csv;

import io.github.touchstone.analysis.CitationDensity;
import io.github.touchstone.report.Report;
import io.github.touchstone.report.Report.Statistics;
import io.github.touchstone.score.Mend;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import io.github.touchstone.support.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A report as the fields of one row; a figure that there is none of is an empty field, never 0. */
final class CsvRow {

    private static final List<String> FIXED_NAMES = List.of(
            "document",
            "profile",
            "status",
            "score",
            "low",
            "high",
            "words",
            "sentences",
            "claims",
            "citations",
            "citations_per_1000_words",
            "claims_covered",
            "sources",
            "largest_source_share",
            "self_citation_share",
            "claims_bare",
            "claims_partly_carried",
            "claims_carried",
            "claims_commonly_known",
            "mends",
            "largest_gain",
            "cautions");

    private CsvRow() {}

    static List<String> names(Report report) {
        List<String> names = new ArrayList<>(FIXED_NAMES);
        report.signals().forEach(signal -> names.add(signal.signal() + "_value"));
        report.signals().forEach(signal -> names.add(signal.signal() + "_findings"));
        return names;
    }

    static List<String> of(String document, Report report) {
        List<String> fields = new ArrayList<>(List.of(document, report.profile()));
        fields.addAll(score(report.score()));
        fields.addAll(statistics(report.statistics()));
        fields.addAll(density(report.density()));
        fields.addAll(claims(report));
        fields.addAll(mends(report));
        fields.add(cautions(report.score()));
        report.signals().forEach(signal -> fields.add(value(signal)));
        report.signals().forEach(signal -> fields.add(String.valueOf(findings(report, signal))));
        return fields;
    }

    private static List<String> score(Score score) {
        return score instanceof Score.Scored scored
                ? List.of("scored", decimal(scored.points()), decimal(scored.low()), decimal(scored.high()))
                : List.of("undetermined", "", "", "");
    }

    private static List<String> statistics(Statistics statistics) {
        int[] counts = {statistics.words(), statistics.sentences(), statistics.claims(), statistics.citations()};
        return Arrays.stream(counts).mapToObj(String::valueOf).toList();
    }

    private static List<String> density(CitationDensity density) {
        return List.of(
                decimal(density.perThousandWords()),
                decimal(density.claimsCovered()),
                String.valueOf(density.sources()),
                decimal(density.largestSourceShare()),
                decimal(density.selfCitationShare()));
    }

    /** A claim that is commonly known counts as that, whatever carries it. */
    private static List<String> claims(Report report) {
        List<String> counts = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            counts.add(String.valueOf(report.claims().stream()
                    .filter(judged -> judged.support().known().isEmpty()
                            && judged.support().grade() == grade)
                    .count()));
        }
        counts.add(String.valueOf(report.claims().stream()
                .filter(judged -> judged.support().known().isPresent())
                .count()));
        return counts;
    }

    /** How many findings could be mended to the good of the score, and what the best of them would bring. */
    private static List<String> mends(Report report) {
        double[] gains = report.findings().stream()
                .flatMap(finding -> finding.mend().stream())
                .mapToDouble(Mend::gain)
                .filter(gain -> gain > 0)
                .sorted()
                .toArray();
        return List.of(String.valueOf(gains.length), gains.length == 0 ? "" : decimal(gains[gains.length - 1]));
    }

    private static String cautions(Score score) {
        return score instanceof Score.Scored scored ? String.join("; ", scored.cautions()) : "";
    }

    private static String value(SignalScore signal) {
        return signal.value().isPresent() ? decimal(signal.value().getAsDouble()) : "";
    }

    private static long findings(Report report, SignalScore signal) {
        return report.findings().stream()
                .filter(finding -> finding.signal().equals(signal.signal()))
                .count();
    }

    /** The shortest decimal that reads back as the same number, and the same in every locale. */
    private static String decimal(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
