package io.github.touchstone.benchmarks.startup;

import io.github.touchstone.ReliabilityScorer;

/** A program that makes a scorer. */
final class ReadyScorer {

    private ReadyScorer() {}

    public static void main(String[] args) {
        System.out.println(ReliabilityScorer.create().getClass().getSimpleName());
    }
}
