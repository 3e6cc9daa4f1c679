package io.github.touchstone.benchmarks;

import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.sample.TextSize;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
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

/** The JDK on the same text: the measure to hold the other figures of a run against, whatever the machine. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FloorBenchmark {

    /** How long the text is. */
    @Param
    public TextSize text = TextSize.ARTICLE;

    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    private String prose = "";
    private int bytes;

    /** Makes the text. */
    @Setup
    public void prepare() {
        prose = text.prose();
        bytes = prose.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Where words begin and end. */
    @Benchmark
    public void breakIteratorWords(Tally tally) {
        tally.found(boundaries(words), bytes);
    }

    /** Where sentences begin. */
    @Benchmark
    public void breakIteratorSentences(Tally tally) {
        tally.found(boundaries(sentences), bytes);
    }

    private int boundaries(BreakIterator iterator) {
        iterator.setText(prose);
        int count = 0;
        while (iterator.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
