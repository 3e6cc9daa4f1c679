package io.github.touchstone.benchmarks.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How much each benchmark finds, as {@code expected-counts.tsv} has it: the benchmark, its parameters, the count. */
final class ExpectedCounts {

    private static final String FILE = "expected-counts.tsv";

    private final Map<CountedRun, Integer> counts;

    private ExpectedCounts(Map<CountedRun, Integer> counts) {
        this.counts = counts;
    }

    /** The counts that the project ships. */
    static ExpectedCounts shipped() {
        try (InputStream in = ExpectedCounts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    static ExpectedCounts of(List<String> lines) {
        Map<CountedRun, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                add(counts, lines.get(i), i + 1);
            }
        }
        return new ExpectedCounts(counts);
    }

    private static void add(Map<CountedRun, Integer> counts, String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || cells[2].isEmpty() || !cells[2].chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException(
                    FILE + ":" + number + ": expected benchmark, parameters and count parted by tabs, found " + line);
        }
        counts.put(new CountedRun(cells[0], cells[1]), Integer.valueOf(cells[2]));
    }

    OptionalInt of(CountedRun run) {
        Integer count = counts.get(run);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
