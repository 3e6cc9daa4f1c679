package io.github.touchstone.benchmarks.startup;

import io.github.touchstone.ReliabilityScorer;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long until the first score, in a JVM that has not seen the library yet. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartupBenchmark {

    /** Loading the classes and the lists, in a JVM that runs already: what a host waits for. */
    @Benchmark
    public ReliabilityScorer scorer() {
        return ReliabilityScorer.create();
    }

    /** The same, and a first score, which loads what a scorer alone does not need. */
    @Benchmark
    public double scorerAndFirstScore() {
        return FirstScore.points();
    }

    /** A whole JVM that starts and ends: the floor for the two below. */
    @Benchmark
    public String jvm() throws IOException {
        return FreshJvm.run(Nothing.class);
    }

    /** A whole JVM that makes a scorer. */
    @Benchmark
    public String jvmWithScorer() throws IOException {
        return FreshJvm.run(ReadyScorer.class);
    }

    /** A whole JVM that makes a scorer and scores. */
    @Benchmark
    public String jvmWithFirstScore() throws IOException {
        return FreshJvm.run(FirstScore.class);
    }
}
