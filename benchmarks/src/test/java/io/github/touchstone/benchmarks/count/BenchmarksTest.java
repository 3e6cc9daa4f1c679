package io.github.touchstone.benchmarks.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Calls every benchmark once. A call fails if it does not find what is recorded. */
class BenchmarksTest {

    @Test
    void everyBenchmarkFindsInAnArticleWhatIsRecorded() throws RunnerException {
        assertThat(run("ARTICLE"))
                .extracting(result -> result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)", "$1"))
                .contains(
                        "ArticleBenchmark.scoreAndWriteJson",
                        "PipelineBenchmark.score",
                        "PipelineBenchmark.scoreAndWriteJson",
                        "StageBenchmark.tokens",
                        "StageBenchmark.contradictions",
                        "StageBenchmark.json",
                        "MarkupBenchmark.read",
                        "FactBenchmark.check",
                        "FactBenchmark.candidates",
                        "FloorBenchmark.breakIteratorWords",
                        "StartupBenchmark.jvmWithFirstScore");
    }

    @Test
    @Tag("slow")
    void everyBenchmarkFindsInABookWhatIsRecorded() throws RunnerException {
        assertThat(run("BOOK")).isNotEmpty();
    }

    private static Collection<RunResult> run(String text) throws RunnerException {
        return new Runner(UntimedRun.of(".*")
                        .param("text", text)
                        .param("size", "1000")
                        .build())
                .run();
    }
}
