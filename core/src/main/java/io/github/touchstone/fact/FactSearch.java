package io.github.touchstone.fact;

import java.util.Arrays;

/**
 * Finds the facts that share most with a claim, in time that does not grow with the number of facts.
 *
 * <p>The rarest words of the claim bring facts up, as long as these are no more than {@link #MOST_VISITED}; the others
 * only add to the weight of those. If already the rarest word is more frequent, a fact has to hold the next one too. A
 * word that more than {@link #MOST_SHARED} facts hold brings up none.
 *
 * <p>A fact is worth judging if it holds two words of the claim or more, one of them not carried over from the sentence
 * before, and if these weigh enough against a word that only one fact holds: {@link #NAMED} of it if a name is among
 * them, else {@link #UNNAMED}.
 */
final class FactSearch {

    static final int MOST_VISITED = 2048;
    static final int MOST_SHARED = 65_536;

    private static final int FEWEST_WORDS = 2;
    private static final int[] NONE = {};
    private static final double NAMED = 1.0;
    private static final double UNNAMED = 1.5;
    /** What weighs less beside the closest fact is about something else. */
    private static final double AS_CLOSE = 0.5;

    private final FactIndex index;
    private final ClaimWords words;
    private final int named;
    private final int unnamed;

    FactSearch(FactIndex index, ClaimWords words) {
        this.index = index;
        this.words = words;
        this.named = (int) (NAMED * index.greatestWeight());
        this.unnamed = (int) (UNNAMED * index.greatestWeight());
    }

    /** The numbers of the facts, the closest first, equally close ones in their order. */
    int[] find(int limit) {
        if (words.size() < FEWEST_WORDS || words.weight() < named || limit == 0) {
            return NONE;
        }
        int visited = 0;
        int bringing = 0;
        while (bringing < words.size() && visited + words.facts(bringing) <= MOST_VISITED) {
            visited += words.facts(bringing++);
        }
        Shares shares = bringing > 0 ? united(bringing, visited) : intersected();
        addRest(shares, bringing > 0 ? bringing : FEWEST_WORDS);
        return best(shares, limit);
    }

    private Shares united(int bringing, int visited) {
        Shares shares = new Shares(visited);
        Rows facts = index.factsOfWord();
        for (int i = 0; i < bringing; i++) {
            long gain = words.gain(i);
            int word = words.word(i);
            for (int place = facts.start(word); place < facts.end(word); place++) {
                shares.add(facts.at(place), gain);
            }
        }
        return shares;
    }

    /** The facts that hold both of the rarest words. */
    private Shares intersected() {
        Shares shares = new Shares(MOST_VISITED);
        if (words.facts(0) > MOST_SHARED) {
            return shares;
        }
        Rows facts = index.factsOfWord();
        int rare = words.word(0);
        int other = words.word(1);
        long gain = words.gain(0) + words.gain(1);
        int there = facts.start(other);
        int found = 0;
        for (int place = facts.start(rare);
                place < facts.end(rare) && there < facts.end(other) && found < MOST_VISITED;
                place++) {
            int fact = facts.at(place);
            there = facts.seek(other, there, fact);
            if (there < facts.end(other) && facts.at(there) == fact) {
                shares.add(fact, gain);
                found++;
            }
        }
        return shares;
    }

    /** Words that brought up no facts, but weigh in those that others did. */
    private void addRest(Shares shares, int from) {
        if (from >= words.size()) {
            return;
        }
        long sieve = 0;
        int most = 0;
        for (int i = from; i < words.size(); i++) {
            sieve |= 1L << words.word(i);
            most += Shares.weight(words.gain(i));
        }
        for (int slot = 0; slot < shares.slots(); slot++) {
            long sum = shares.sum(slot);
            if (sum != 0 && Shares.weight(sum) + most >= named) {
                shares.raise(slot, rest(shares.fact(slot), sieve, from));
            }
        }
    }

    private long rest(int fact, long sieve, int from) {
        Rows held = index.wordsOfFact();
        long sum = 0;
        for (int place = held.start(fact); place < held.end(fact); place++) {
            int word = held.at(place);
            if ((sieve >>> word & 1) != 0) {
                sum += gain(word, from);
            }
        }
        return sum;
    }

    private long gain(int word, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.word(i) == word) {
                return words.gain(i);
            }
        }
        return 0;
    }

    private int[] best(Shares shares, int limit) {
        long[] best = new long[Math.min(limit, shares.slots())];
        int size = 0;
        for (int slot = 0; slot < shares.slots(); slot++) {
            long sum = shares.sum(slot);
            if (sum != 0 && isWorthJudging(sum)) {
                // The heavier first, and of equal ones the earlier: so one number orders them.
                long rank = (long) Shares.weight(sum) << 32 | (Integer.MAX_VALUE - shares.fact(slot));
                if (size < best.length || rank > best[size - 1]) {
                    size = Math.min(size + 1, best.length);
                    insert(best, size - 1, rank);
                }
            }
        }
        long least = size == 0 ? 0 : (long) (AS_CLOSE * (best[0] >>> 32)) << 32;
        return Arrays.stream(best, 0, size)
                .takeWhile(rank -> rank >= least)
                .mapToInt(rank -> Integer.MAX_VALUE - (int) rank)
                .toArray();
    }

    private static void insert(long[] best, int last, long rank) {
        int at = last;
        while (at > 0 && best[at - 1] < rank) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = rank;
    }

    private boolean isWorthJudging(long sum) {
        return Shares.words(sum) >= FEWEST_WORDS
                && Shares.own(sum) > 0
                && Shares.weight(sum) >= (Shares.names(sum) > 0 ? named : unnamed);
    }
}
