package io.github.touchstone.benchmarks;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.sample.QuietProse;
import io.github.touchstone.benchmarks.sample.TextSize;
import io.github.touchstone.report.Report;
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

/** A text without findings to its report: with {@code -prof gc}, what is allocated before anything is found. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuietBenchmark {

    /** How long the text is. */
    @Param
    public TextSize text = TextSize.ARTICLE;

    private final ReliabilityScorer scorer = ReliabilityScorer.create();
    private String prose = "";
    private int bytes;

    /** Makes the text. */
    @Setup
    public void prepare() {
        prose = QuietProse.of(text.length());
        bytes = prose.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A text to its report. */
    @Benchmark
    public Report score(Tally tally) {
        Report report = scorer.score(prose);
        tally.found(report.findings().size(), bytes);
        return report;
    }
}
