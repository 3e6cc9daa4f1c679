package io.github.touchstone.benchmarks.fact;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import java.util.List;
import java.util.Locale;

/** Prints how long it takes to index made-up facts, and how much heap they keep, in a JVM with room for them. */
public final class FactFootprint {

    private static final int COLLECTIONS = 5;

    private FactFootprint() {}

    /**
     * Measures.
     *
     * @param args how many facts; a million without it
     */
    public static void main(String[] args) {
        int count = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        FactWorld world = new FactWorld();
        FactBase.of(world.facts(Math.min(count, 20_000)));
        long empty = used();
        List<Fact> facts = List.copyOf(world.facts(count));
        long made = used();
        long start = System.nanoTime();
        FactBase base = FactBase.of(facts);
        double seconds = (System.nanoTime() - start) / 1e9;
        long indexed = used();
        System.out.printf(Locale.ROOT, "%,d facts: %.1f MB as given%n", count, (made - empty) / 1e6);
        System.out.printf(
                Locale.ROOT,
                "%,d of them indexed in %.1f s: %.1f MB besides%n",
                base.size(),
                seconds,
                (indexed - made) / 1e6);
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
