package io.github.touchstone.benchmarks.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.benchmarks.rival.Rival;
import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Calls every benchmark once. A call fails if it does not find what is recorded. */
class BenchmarksTest {

    @Test
    void everyBenchmarkFindsInAnArticleWhatIsRecorded() throws RunnerException {
        assertThat(UntimedRun.run(of("ARTICLE")
                        .param("facts", "NONE", "SAMPLES", "THOUSAND")
                        .param("rival", rivals(EnumSet.of(Rival.LANGUAGE_TOOL, Rival.TOUCHSTONE_100000_FACTS)))))
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
                        "QuietBenchmark.score",
                        "RivalBenchmark.count",
                        "StartupBenchmark.jvmWithFirstScore");
    }

    @Test
    @Tag("slow")
    void everyBenchmarkFindsInABookWhatIsRecorded() throws RunnerException {
        assertThat(UntimedRun.run(of("BOOK").param("rival", rivals(EnumSet.of(Rival.LANGUAGE_TOOL)))))
                .isNotEmpty();
    }

    @Test
    @Tag("slow")
    void languageToolFindsInAnArticleWhatIsRecorded() throws RunnerException {
        assertThat(UntimedRun.run(UntimedRun.of("RivalBenchmark")
                        .param("text", "ARTICLE")
                        .param("rival", Rival.LANGUAGE_TOOL.name())))
                .hasSize(1);
    }

    private static String[] rivals(EnumSet<Rival> without) {
        return EnumSet.complementOf(without).stream().map(Rival::name).toArray(String[]::new);
    }

    private static ChainedOptionsBuilder of(String text) {
        return UntimedRun.of(".*").param("text", text).param("size", "1000");
    }
}
