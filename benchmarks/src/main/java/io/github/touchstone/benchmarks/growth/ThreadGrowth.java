package io.github.touchstone.benchmarks.growth;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.sample.Prose;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How many more articles two threads score than one, with one scorer between them. */
final class ThreadGrowth {

    private static final int SECONDS = 3;
    private static final int ROUNDS = 3;

    private final ReliabilityScorer scorer = ReliabilityScorer.create();
    private final String article = Prose.article(0);

    /** Articles of two threads over those of one: the best of some rounds, for a disturbed one can only be worse. */
    double two() throws InterruptedException {
        articles(2);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double one = articles(1);
            best = Math.max(best, articles(2) / one);
        }
        return best;
    }

    private double articles(int threads) throws InterruptedException {
        AtomicLong count = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            pool.execute(() -> score(count));
        }
        pool.shutdown();
        if (!pool.awaitTermination(10L * SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("threads do not end");
        }
        return count.get();
    }

    private void score(AtomicLong count) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            scorer.score(article);
            count.incrementAndGet();
        }
    }
}
