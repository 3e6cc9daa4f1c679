package io.github.touchstone.benchmarks;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.sample.FactSet;
import io.github.touchstone.benchmarks.sample.TextSize;
import io.github.touchstone.report.Report;
import io.github.touchstone.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole way from a text to its report, and on to JSON. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PipelineBenchmark {

    /** How long the text is. */
    @Param
    public TextSize text = TextSize.ARTICLE;

    /** What it is held against. */
    @Param
    public FactSet facts = FactSet.NONE;

    private String prose = "";
    private int bytes;
    private ReliabilityScorer scorer = ReliabilityScorer.create();

    /** Makes the text and the scorer. */
    @Setup
    public void prepare() {
        prose = text.prose();
        bytes = prose.getBytes(StandardCharsets.UTF_8).length;
        scorer = ReliabilityScorer.builder().facts(facts.facts()).build();
    }

    /** A text to its report. */
    @Benchmark
    public Report score(Tally tally) {
        Report report = scorer.score(prose);
        tally.found(report.findings().size(), bytes);
        return report;
    }

    /** A text to its report as JSON. */
    @Benchmark
    public String scoreAndWriteJson(Tally tally) {
        Report report = scorer.score(prose);
        String json = ReportJson.of("prose", report);
        tally.found(report.findings().size(), bytes);
        return json;
    }
}
