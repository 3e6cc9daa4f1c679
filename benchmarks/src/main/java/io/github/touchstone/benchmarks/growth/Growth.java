package io.github.touchstone.benchmarks.growth;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.sample.Samples;
import io.github.touchstone.markup.Format;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many times longer 10 MB take than 1 MB, for prose and for texts made to slow a scorer down, read as each
 * format and held against the shipped facts. 10 is linear; 11 is the limit that the project sets itself.
 *
 * <p>Time is the thread's own, so that neither other programs nor the garbage collector count.
 */
public final class Growth {

    private static final int SHORT = 1_000_000;
    private static final int FACTOR = 10;
    private static final int ROUNDS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ReliabilityScorer scorer =
            ReliabilityScorer.builder().facts(Samples.facts()).build();

    private Growth() {}

    /**
     * Measures and prints, line by line. Takes minutes.
     *
     * @param args none, or the formats to read the texts as, such as "plain"
     */
    public static void main(String[] args) {
        Growth growth = new Growth();
        System.out.println("format    text              1 MB, s  10 MB, s   ratio");
        for (Format format : formats(args)) {
            for (Shape shape : Shape.values()) {
                growth.print(format, shape);
            }
        }
    }

    private static List<Format> formats(String... names) {
        return names.length == 0
                ? List.of(Format.values())
                : Arrays.stream(names)
                        .map(name -> Format.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    private void print(Format format, Shape shape) {
        String brief = shape.text(SHORT);
        String lengthy = shape.text(SHORT * FACTOR);
        score(format, brief, FACTOR);
        double one = fastest(format, brief, FACTOR) / FACTOR;
        double ten = fastest(format, lengthy, 1);
        System.out.printf(Locale.ROOT, "%-9s %-16s %8.3f  %8.3f  %6.1f%n", format, shape, one, ten, ten / one);
    }

    /** A disturbed round can only be slower. */
    private double fastest(Format format, String source, int times) {
        double fastest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            score(format, source, times);
            fastest = Math.min(fastest, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return fastest;
    }

    private void score(Format format, String source, int times) {
        for (int i = 0; i < times; i++) {
            scorer.score(format.read(source));
        }
    }
}
