package io.github.touchstone.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which facts hold a key: sorted keys, and for each a run of fact numbers in one array. */
final class FactIndex {

    private static final int[] NONE = {};

    private final long[] keys;
    private final int[] starts;
    private final int[] facts;

    private FactIndex(long[] keys, int[] starts, int[] facts) {
        this.keys = keys;
        this.starts = starts;
        this.facts = facts;
    }

    /** One key in one fact, to be sorted. */
    private record Posting(long key, int fact) implements Comparable<Posting> {
        @Override
        public int compareTo(Posting other) {
            return key != other.key ? Long.compare(key, other.key) : Integer.compare(fact, other.fact);
        }
    }

    static FactIndex of(List<ReferenceFact> facts) {
        Posting[] postings = postings(facts);
        long[] keys = new long[postings.length];
        int[] starts = new int[postings.length + 1];
        int[] numbers = new int[postings.length];
        int size = 0;
        for (int i = 0; i < postings.length; i++) {
            if (i == 0 || postings[i].key() != postings[i - 1].key()) {
                keys[size] = postings[i].key();
                starts[size++] = i;
            }
            numbers[i] = postings[i].fact();
        }
        starts[size] = postings.length;
        return new FactIndex(Arrays.copyOf(keys, size), Arrays.copyOf(starts, size + 1), numbers);
    }

    private static Posting[] postings(List<ReferenceFact> facts) {
        List<Posting> postings = new ArrayList<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            for (long key : facts.get(fact).keys()) {
                postings.add(new Posting(key, fact));
            }
        }
        return postings.stream().sorted().toArray(Posting[]::new);
    }

    /** The facts that hold a key, in order; empty if none does. */
    int[] postings(long key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? NONE : Arrays.copyOfRange(facts, starts[found], starts[found + 1]);
    }
}
