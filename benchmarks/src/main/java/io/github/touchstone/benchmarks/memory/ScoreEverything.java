package io.github.touchstone.benchmarks.memory;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.sample.FactSet;
import io.github.touchstone.benchmarks.sample.Sample;
import io.github.touchstone.benchmarks.sample.Samples;
import io.github.touchstone.benchmarks.sample.TextSize;

/** A program that scores every sample and a text of 1 MB against the shipped facts, however little heap it is given. */
final class ScoreEverything {

    private ScoreEverything() {}

    public static void main(String[] args) {
        ReliabilityScorer scorer =
                ReliabilityScorer.builder().facts(FactSet.SAMPLES.facts()).build();
        int findings = 0;
        for (Sample sample : Samples.documents()) {
            findings += scorer.score(sample.read()).findings().size();
        }
        findings += scorer.score(TextSize.BOOK.prose()).findings().size();
        long heap = Runtime.getRuntime().maxMemory();
        System.out.println(
                "every sample and 1 MB of prose: " + findings + " findings in a heap of " + (heap >> 20) + " MiB");
    }
}
