package io.github.touchstone.benchmarks.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Takes the time that this thread spends, so that neither other programs nor the garbage collector's threads count: the
 * fastest of some rounds, since a disturbed round can only be slower.
 */
final class Stopwatch {

    private static final int ROUNDS = 3;
    /** What takes less is done again until it takes as long. */
    private static final double SHORTEST = 0.1;

    private static final double LONG = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /** How many seconds something takes. What takes long is done twice only, the first time to warm up. */
    static double seconds(Runnable work) {
        double first = round(work, 1);
        int times = (int) Math.ceil(SHORTEST / Math.max(first, 1e-6));
        double fastest = first > LONG ? round(work, 1) : Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS && first <= LONG; i++) {
            fastest = Math.min(fastest, round(work, times));
        }
        return fastest;
    }

    private static double round(Runnable work, int times) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9 / times;
    }
}
