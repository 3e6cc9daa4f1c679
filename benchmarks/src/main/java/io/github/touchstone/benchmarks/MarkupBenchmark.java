package io.github.touchstone.benchmarks;

import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.sample.Sample;
import io.github.touchstone.benchmarks.sample.Samples;
import io.github.touchstone.markup.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** Reading the prose of the samples that are written in one format, page by page. Bytes are those of the source. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MarkupBenchmark {

    /** How the samples are written. */
    @Param
    public Format format = Format.PLAIN;

    private List<Sample> samples = List.of();
    private int bytes;

    /** Loads the samples of that format. */
    @Setup
    public void prepare() {
        samples = Samples.documents().stream()
                .filter(sample -> sample.format() == format)
                .toList();
        bytes = samples.stream()
                .mapToInt(sample -> sample.source().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Sources to documents. */
    @Benchmark
    public void read(Tally tally, Blackhole hole) {
        int blocks = 0;
        for (Sample sample : samples) {
            var document = sample.read();
            hole.consume(document);
            blocks += document.blocks().size();
        }
        tally.found(blocks, bytes);
    }
}
