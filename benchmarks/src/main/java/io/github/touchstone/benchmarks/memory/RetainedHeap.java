package io.github.touchstone.benchmarks.memory;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.sample.FactSet;
import io.github.touchstone.benchmarks.sample.TextSize;
import io.github.touchstone.fact.FactBase;
import java.util.Locale;

/** A program that prints how much heap stays in use when the garbage is gone, in the end after texts of all sizes. */
final class RetainedHeap {

    private static final int COLLECTIONS = 5;

    private RetainedHeap() {}

    public static void main(String[] args) {
        String article = TextSize.ARTICLE.prose();
        long before = used();
        ReliabilityScorer plain = ReliabilityScorer.create();
        long withScorer = used();
        FactBase facts = FactSet.SAMPLES.facts();
        ReliabilityScorer informed = ReliabilityScorer.builder().facts(facts).build();
        long withFacts = used();
        int findings = plain.score(article).findings().size()
                + informed.score(article).findings().size();
        long afterScoring = used();
        for (TextSize size : TextSize.values()) {
            findings += plain.score(size.prose()).findings().size();
        }
        long afterAll = used();
        print("a scorer", withScorer - before);
        print("a second one with " + facts.size() + " facts, besides", withFacts - withScorer);
        print("after a first score by each, besides", afterScoring - withFacts);
        print(
                "a scorer that has scored texts of all sizes (" + findings + " findings, let go)",
                afterAll - before - (withFacts - withScorer));
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String what, long bytes) {
        System.out.printf(Locale.ROOT, "%6.2f MB  %s%n", bytes / 1e6, what);
    }
}
