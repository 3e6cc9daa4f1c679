package io.github.touchstone.benchmarks.rival;

import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.sample.TextSize;
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

/** Every rival, and ours, on the same text. Each has a JVM of its own. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RivalBenchmark {

    /** Who is measured. */
    @Param
    public Rival rival = Rival.BREAK_ITERATOR_WORDS;

    /** How long the text is. */
    @Param({"ARTICLE", "BOOK"})
    public TextSize text = TextSize.ARTICLE;

    private Engine engine = ignored -> 0;
    private String prose = "";
    private int bytes;

    /** Makes the text and the engine. */
    @Setup
    public void prepare() {
        prose = rival.text(text).prose();
        bytes = prose.getBytes(StandardCharsets.UTF_8).length;
        engine = rival.engine();
    }

    /** A text from its beginning to its end. */
    @Benchmark
    public void count(Tally tally) {
        tally.found(engine.count(prose), bytes);
    }
}
