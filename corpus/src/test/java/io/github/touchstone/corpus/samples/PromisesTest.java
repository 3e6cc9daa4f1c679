package io.github.touchstone.corpus.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.report.Report;
import io.github.touchstone.score.Edit;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Mend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hundreds of edits of the shipped documents: what a mend promises comes true, and the score moves as it should. */
class PromisesTest {

    private static final double KEPT = 0.05;

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPromiseIsKept(Sample sample) {
        Report report = sample.report();
        double before = report.score().value().orElseThrow();
        for (Finding finding : report.findings()) {
            finding.mend()
                    .ifPresent(mend -> assertThat(sample.points(mend.applyTo(sample.source())) - before)
                            .as("%s at %s: %s", finding.rule(), finding.span(), mend)
                            .isEqualTo(mend.gain(), within(KEPT))
                            .isPositive());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatCostsPointsSaysWhatWouldMendIt(Sample sample) {
        assertThat(sample.report().findings())
                .filteredOn(
                        finding -> finding.contribution() < 0 && finding.mend().isEmpty())
                .extracting(Finding::rule)
                .allMatch(rule -> rule.equals("assertion/one-source"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void citingMoreAndMoreRaisesTheScoreEachTimeAndTakingItBackLowersIt(Sample sample) {
        List<Edit> edits = new ArrayList<>();
        double last = sample.points();
        for (Edit edit : citations(sample.report())) {
            edits.add(edit);
            double cited = sample.points(applied(edits, sample.source()));
            assertThat(cited).as("%s", edit).isGreaterThan(last);
            last = cited;
        }
    }

    /** One for each bare claim that is listed alone, in order of place. */
    private static List<Edit> citations(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("assertion/bare"))
                .flatMap(finding -> finding.mend().stream())
                .flatMap(mend -> mend.edits().stream())
                .distinct()
                .toList();
    }

    private static String applied(List<Edit> edits, String source) {
        return new Mend(Mend.Action.CITE, "cite", 1, edits).applyTo(source);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aContradictionMoreLowersTheScore(Sample sample) {
        long clashes = clashes(sample.report());
        double before = sample.points();
        for (int i = 0; i < Sample.FACTS.size(); i += 7) {
            String statement = Sample.FACTS.get(i).statement();
            String wrong = statement.replaceAll("\\b19\\d\\d\\b", "1952");
            Report after = sample.report(sample.with(wrong));
            if (clashes(after) > clashes) {
                assertThat(after.score().value().orElseThrow()).as(wrong).isLessThan(before);
            }
        }
    }

    private static long clashes(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.signal().equals("contradiction"))
                .count();
    }

    @Test
    void thereAreHundredsOfThem() {
        assertThat(Sample.all().stream()
                        .flatMap(sample -> sample.report().findings().stream())
                        .filter(finding -> finding.mend().isPresent()))
                .hasSizeGreaterThan(250);
    }
}
