package io.github.touchstone.benchmarks.rival;

import io.github.touchstone.benchmarks.PipelineBenchmark;
import io.github.touchstone.benchmarks.result.Occasion;
import io.github.touchstone.benchmarks.result.ResultFiles;
import io.github.touchstone.benchmarks.sample.TextSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all rivals and ours one after the other, each in a JVM of its own, and writes one table of ratios. */
public final class Comparison {

    /** What has much code is compiled for twenty seconds before it runs as fast as it will. */
    private static final int WARM_UP = 10;

    /** What a text of 10 KB is told about; the others are there for the ratio, and for how texts of that length fare. */
    private static final Set<Rival> ARTICLE = EnumSet.of(
            Rival.BREAK_ITERATOR_WORDS,
            Rival.OPENNLP_TAGS,
            Rival.LANGUAGE_TOOL,
            Rival.NAIVE,
            Rival.TOUCHSTONE,
            Rival.TOUCHSTONE_JSON);

    private static final Set<Rival> BOOK = EnumSet.complementOf(EnumSet.of(Rival.LANGUAGE_TOOL));
    private static final int ALL_CORES = Runtime.getRuntime().availableProcessors();

    private Comparison() {}

    /**
     * Measures and writes. Takes minutes.
     *
     * @param args date and commit; without them today, and what git says
     * @throws IOException if the table cannot be written
     * @throws RunnerException if an engine fails or does not find what is recorded
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Occasion occasion = Occasion.of(args);
        List<Speed> speeds = new ArrayList<>();
        speeds.addAll(rivals(BOOK, TextSize.BOOK));
        speeds.add(allCores());
        speeds.addAll(rivals(ARTICLE, TextSize.ARTICLE));
        RatioTable table = new RatioTable(speeds);
        ResultFiles.write("rivals", table.page() + "\n" + comparable(), table.rows(), occasion);
    }

    private static List<Speed> rivals(Set<Rival> rivals, TextSize text) throws RunnerException {
        return run(options(RivalBenchmark.class.getSimpleName() + ".count", text)
                        .param("rival", rivals.stream().map(Rival::name).toArray(String[]::new)))
                .stream()
                .map(result -> Speed.of(
                        Rival.valueOf(result.getParams().getParam("rival")).title(), text, result))
                .toList();
    }

    private static Speed allCores() throws RunnerException {
        RunResult result = run(options(PipelineBenchmark.class.getSimpleName() + ".score$", TextSize.BOOK)
                        .param("facts", "NONE")
                        .threads(ALL_CORES))
                .iterator()
                .next();
        return Speed.of(Rival.TOUCHSTONE.title() + ", " + ALL_CORES + " threads", TextSize.BOOK, result);
    }

    private static ChainedOptionsBuilder options(String include, TextSize text) {
        return new OptionsBuilder()
                .include(include)
                .param("text", text.name())
                .forks(1)
                .warmupIterations(WARM_UP)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static String comparable() throws IOException {
        try (var in = Comparison.class.getResourceAsStream("comparable.md")) {
            if (in == null) {
                throw new IllegalStateException("comparable.md is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
