package io.github.touchstone.benchmarks.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.openjdk.jmh.runner.RunnerException;

/** Writes {@code expected-counts.tsv} anew: calls every counted benchmark once and notes what it finds. */
public final class RecordCounts {

    private static final List<String> HEADER = List.of(
            "# What each benchmark finds in its text. Written by RecordCounts; a change here is a change in what is found.",
            "# benchmark\tparameters\tcount");

    private static final Map<CountedRun, Integer> NOTED = new ConcurrentSkipListMap<>();
    private static volatile boolean recording;

    private RecordCounts() {}

    /**
     * Records the counts.
     *
     * @param args the file to write
     * @throws IOException if it cannot be written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        if (args.length != 1) {
            throw new IllegalArgumentException("expected the path of the file to write");
        }
        Files.write(Path.of(args[0]), record(".*"));
    }

    /** The lines of the file, for the benchmarks whose names match. */
    static List<String> record(String include) throws RunnerException {
        NOTED.clear();
        recording = true;
        try {
            UntimedRun.run(UntimedRun.of(include));
        } finally {
            recording = false;
        }
        List<String> lines = new ArrayList<>(HEADER);
        NOTED.forEach((run, count) -> lines.add(run.benchmark() + "\t" + run.parameters() + "\t" + count));
        return lines;
    }

    static boolean isRecording() {
        return recording;
    }

    static void note(CountedRun run, int count) {
        NOTED.put(run, count);
    }
}
