package io.github.touchstone.fact;

import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import java.util.Arrays;
import java.util.Collection;

/** The words of a claim that some fact holds, each once, those that fewest facts hold first. */
final class ClaimWords {

    /** A claim of more words is known by its first ones. */
    private static final int MOST = 128;

    private final FactIndex index;
    /** The number of facts that hold a word, the word, and whether it was only carried over: so one sort orders them. */
    private final long[] words;

    private int size;

    private ClaimWords(FactIndex index, int words) {
        this.index = index;
        this.words = new long[Math.min(MOST, words)];
    }

    /** The words of a clause, and keys of names said before it. */
    static ClaimWords of(FactIndex index, Proposition clause, Collection<Long> carried) {
        ClaimWords words = new ClaimWords(index, clause.words().size() + carried.size());
        for (ContentWord word : clause.words()) {
            words.add(index.vocabulary().of(clause, word), true);
        }
        for (long key : carried) {
            words.add(index.vocabulary().of(key), false);
        }
        return words.sorted();
    }

    static ClaimWords of(FactIndex index, Collection<Long> keys) {
        ClaimWords words = new ClaimWords(index, keys.size());
        for (long key : keys) {
            words.add(index.vocabulary().of(key), true);
        }
        return words.sorted();
    }

    private void add(int word, boolean own) {
        if (word == Vocabulary.UNKNOWN || size == MOST) {
            return;
        }
        for (int i = 0; i < size; i++) {
            if ((int) (words[i] >> 1) == word) {
                return;
            }
        }
        words[size++] = (long) index.factsOfWord().length(word) << 33 | (long) word << 1 | (own ? 0 : 1);
    }

    private ClaimWords sorted() {
        Arrays.sort(words, 0, size);
        return this;
    }

    int size() {
        return size;
    }

    int word(int place) {
        return (int) (words[place] >> 1);
    }

    int facts(int place) {
        return (int) (words[place] >>> 33);
    }

    /** What a fact would weigh that holds them all. */
    long weight() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += index.weightOf(word(i));
        }
        return sum;
    }

    /** What a fact gains that holds the word; see {@link Shares}. */
    long gain(int place) {
        int word = word(place);
        return Shares.gain(index.weightOf(word), index.isName(word), (words[place] & 1) == 0);
    }
}
