package io.github.touchstone.fact;

import java.util.List;

/**
 * A fact base, and what was seen while it was built.
 *
 * @param base the facts, indexed
 * @param files what was read from each file, in order
 * @param placed every fact with its place, in the order of the base
 * @param pairs facts that say the same, and facts that contradict each other as far as their fields tell; each fact is
 *     held against few others, so that the time is linear: of many that say the same, each is named with the first
 */
public record FactBuild(FactBase base, List<FactFile> files, List<PlacedFact> placed, List<FactPair> pairs) {

    /** Copies the lists. */
    public FactBuild {
        files = List.copyOf(files);
        placed = List.copyOf(placed);
        pairs = List.copyOf(pairs);
    }
}
