package io.github.touchstone.benchmarks;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.sample.Prose;
import io.github.touchstone.report.Report;
import io.github.touchstone.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a host waits for the report of one article, as JSON: the median and what lies beyond it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleBenchmark {

    /** Which article. */
    @Param({"0", "1", "2", "3"})
    public int article;

    private String prose = "";
    private int bytes;
    private ReliabilityScorer scorer = ReliabilityScorer.create();

    /** Makes the text and the scorer. */
    @Setup
    public void prepare() {
        prose = Prose.article(article);
        bytes = prose.getBytes(StandardCharsets.UTF_8).length;
        scorer = ReliabilityScorer.create();
    }

    /** A text of 10 KB to its report as JSON, without facts. */
    @Benchmark
    public String scoreAndWriteJson(Tally tally) {
        Report report = scorer.score(prose);
        String json = ReportJson.of("article", report);
        tally.found(report.findings().size(), bytes);
        return json;
    }
}
