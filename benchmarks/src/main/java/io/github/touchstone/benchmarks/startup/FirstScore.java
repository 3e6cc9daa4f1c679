package io.github.touchstone.benchmarks.startup;

import io.github.touchstone.ReliabilityScorer;

/** A program that scores one short text. */
final class FirstScore {

    private static final String TEXT = """
            Some experts say that the mill may have been built in 1784. According to the parish register, the first
            miller was Thomas Wray, who came from York with his two sons. "The wheel never stopped," he wrote in 1791.
            It is clear that the mill ground most of the valley's corn for a hundred years (Hall 1962).
            """;

    private FirstScore() {}

    static double points() {
        return ReliabilityScorer.create().score(TEXT).score().value().orElseThrow();
    }

    public static void main(String[] args) {
        System.out.println(points());
    }
}
