package io.github.touchstone.benchmarks.count;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Holds what a benchmark found against what it has to find, and adds up the text that it went through. */
@State(Scope.Thread)
@AuxCounters
public class Tally {

    /** Text gone through, in 10^6 bytes of UTF-8. JMH divides it by the time, and shows it as a row of its own. */
    public double megabytes;

    private static final int UNKNOWN = -1;

    private CountedRun run = new CountedRun("", "");
    private int expected;

    /**
     * Looks up how much this benchmark has to find.
     *
     * @param params the benchmark
     */
    @Setup
    public void expect(BenchmarkParams params) {
        CountedRun counted = CountedRun.of(params);
        expect(
                counted,
                RecordCounts.isRecording()
                        ? UNKNOWN
                        : ExpectedCounts.shipped().of(counted).orElse(UNKNOWN));
    }

    void expect(CountedRun counted, int count) {
        run = counted;
        expected = count;
    }

    /**
     * Takes note of one call.
     *
     * @param count how much it found
     * @param bytes how long the text was, in bytes of UTF-8
     * @throws IllegalStateException if it found more or less than expected
     */
    public void found(int count, int bytes) {
        if (count != expected) {
            surprise(count);
        }
        megabytes += bytes / 1e6;
    }

    private void surprise(int count) {
        if (!RecordCounts.isRecording()) {
            throw new IllegalStateException(run + " found " + count + ", expected "
                    + (expected == UNKNOWN ? "a recorded count" : expected)
                    + "; if the change is meant, record the counts anew as the benchmarks' README says");
        }
        RecordCounts.note(run, count);
        expected = count;
    }
}
