package io.github.touchstone.benchmarks.count;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * A benchmark with its parameters, which always finds the same.
 *
 * @param benchmark class and method: "StageBenchmark.tokens"
 * @param parameters "name=value", parted by spaces, in order of their names; empty if there are none
 */
record CountedRun(String benchmark, String parameters) implements Comparable<CountedRun> {

    private static final Comparator<CountedRun> ORDER =
            Comparator.comparing(CountedRun::benchmark).thenComparing(CountedRun::parameters);

    static CountedRun of(BenchmarkParams params) {
        String name = params.getBenchmark();
        int method = name.lastIndexOf('.');
        return new CountedRun(
                name.substring(name.lastIndexOf('.', method - 1) + 1),
                params.getParamsKeys().stream()
                        .sorted()
                        .map(key -> key + "=" + params.getParam(key))
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public int compareTo(CountedRun other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? benchmark : benchmark + " " + parameters;
    }
}
