package io.github.touchstone.fact;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Facts, each read when it is first asked for. Some of those read last are kept: each fact has one place, which it shares
 * with others if there are many, and whoever comes last stays. What is read is the same either way, so threads need not
 * wait for each other.
 */
final class ReadFacts {

    /** About 20 MB. */
    private static final int MOST_KEPT = 1 << 14;

    private final List<Fact> facts;
    private final AtomicReferenceArray<@Nullable Kept> kept;

    private record Kept(int number, ReferenceFact fact) {}

    ReadFacts(List<Fact> facts) {
        this.facts = facts;
        this.kept = new AtomicReferenceArray<>(Math.min(MOST_KEPT, Integer.highestOneBit(facts.size() + 1) * 2));
    }

    ReferenceFact get(int number) {
        int place = number & (kept.length() - 1);
        Kept known = kept.get(place);
        if (known == null || known.number() != number) {
            known = new Kept(number, ReferenceFact.of(facts.get(number)));
            kept.set(place, known);
        }
        return known.fact();
    }
}
