package io.github.touchstone.fact;

import io.github.touchstone.text.Fingerprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reference facts, immutable and indexed: it finds those that speak of the same things as a claim.
 *
 * <p>Build one with {@link #of(List)} or read one with {@link FactReader}, and share it between threads.
 */
public final class FactBase {

    /** No facts. */
    public static final FactBase EMPTY = new FactBase(List.of());

    private final List<ReferenceFact> facts;
    private final FactIndex index;
    private final String hash;

    private FactBase(List<Fact> given) {
        this.facts = given.stream().map(ReferenceFact::of).toList();
        this.index = FactIndex.of(facts);
        this.hash = hash(given);
    }

    /**
     * Builds a base.
     *
     * @param facts the facts
     * @return the facts, indexed
     * @throws IllegalArgumentException if two facts have one id
     */
    public static FactBase of(List<Fact> facts) {
        Set<String> ids = new HashSet<>();
        for (Fact fact : facts) {
            if (!ids.add(fact.id())) {
                throw new IllegalArgumentException(
                        "two facts have the id \"" + fact.id() + "\": expected each id once");
            }
        }
        return new FactBase(facts);
    }

    /**
     * The number of facts.
     *
     * @return 0 or more
     */
    public int size() {
        return facts.size();
    }

    /**
     * The facts as given.
     *
     * @return all of them, in order
     */
    public List<Fact> facts() {
        return facts.stream().map(ReferenceFact::fact).toList();
    }

    /**
     * Finds the facts that share most with a claim.
     *
     * @param keys keys of the claim's content words
     * @param limit how many facts at most
     * @return facts that share two keys or more, the closest first; equally close ones in the order they were given
     */
    public List<ReferenceFact> about(Collection<Long> keys, int limit) {
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Integer> shared = new HashMap<>();
        for (long key : new HashSet<>(keys)) {
            int[] postings = index.postings(key);
            double weight = StrictMath.log1p((double) facts.size() / (1 + postings.length));
            for (int fact : postings) {
                scores.merge(fact, weight, Double::sum);
                shared.merge(fact, 1, Integer::sum);
            }
        }
        List<Integer> found = new ArrayList<>(scores.keySet());
        found.removeIf(fact -> shared.getOrDefault(fact, 0) < 2);
        found.sort((a, b) -> {
            int byScore = Double.compare(scores.getOrDefault(b, 0.0), scores.getOrDefault(a, 0.0));
            return byScore != 0 ? byScore : Integer.compare(a, b);
        });
        return found.stream().limit(limit).map(facts::get).toList();
    }

    /**
     * Names this set of facts: it changes whenever a fact does.
     *
     * @return 16 hexadecimal digits, see {@link Fingerprint}; "none" if there are no facts
     */
    public String hash() {
        return hash;
    }

    private static String hash(List<Fact> facts) {
        if (facts.isEmpty()) {
            return "none";
        }
        Fingerprint fingerprint = new Fingerprint();
        facts.forEach(fact -> fingerprint.add(fact.toString()));
        return fingerprint.toString();
    }
}
