package io.github.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.score.SignalScore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    @Test
    void aScoredReportIsWrittenToTheByte() throws IOException {
        assertThat(ReportJson.of("samples/a.txt", SampleReports.scored())).isEqualTo(golden("scored.json"));
    }

    @Test
    void anUndeterminedReportIsWrittenToTheByte() throws IOException {
        assertThat(ReportJson.of("samples/b.txt", SampleReports.undetermined())).isEqualTo(golden("undetermined.json"));
    }

    /** The file is set in lines for the reader; reports are one line. */
    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportJsonTest.class.getResourceAsStream(file))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return String.join("", content.lines().map(String::strip).toList());
        }
    }

    @Test
    void whatHasAMeaningInJsonIsEscaped() {
        String name = "a\"b\\c\n\u0000\u2028\ud83d\ude00.txt";

        assertThat(read(ReportJson.of(name, SampleReports.undetermined()))
                        .get("document")
                        .asString())
                .isEqualTo(name);
        assertThat(ReportJson.of(name, SampleReports.undetermined())).doesNotContain("\n", "\u0000");
    }

    @Test
    void aNumberHasNoMoreDigitsThanItNeeds() {
        Report report = SampleReports.undetermined();
        Report odd = new Report(
                report.profile(),
                report.score(),
                List.of(new SignalScore(
                        "own", 0.002, OptionalDouble.of(Double.parseDouble("2.0E23")), SignalScore.Load.NONE, "")),
                report.findings(),
                report.ledger(),
                report.voices(),
                report.suggestedProfile(),
                report.statistics(),
                report.density(),
                report.claims(),
                report.versions());

        assertThat(ReportJson.of("a", odd)).contains("\"value\":2.0E23,\"weight\":0.002,");
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
