package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * Visits what a sentence has that may make it vague or uncertain. Judging adds up the weights of what is visited;
 * training writes the same visits down by name. An object serves one text, sentence by sentence in order.
 */
public final class UncertaintyFeatures {

    /** The term lists whose matches are counted. */
    public static final List<String> LISTS =
            List.of("hedge/weasel", "hedge/likelihood", "hedge/approximator", "hedge/booster");

    /** What is visited; a token index one before the sentence or just behind it stands for its edge. */
    public interface Sink {

        /**
         * The words of the sentence: each alone, two in a row and three in a row, its edges counted as words.
         *
         * @param first index of its first token
         * @param end index after its last token
         */
        void words(int first, int end);

        /**
         * A class of words is met again.
         *
         * @param wordClass the class
         * @param count how often it was met so far, 1 to 3
         */
        void count(WordClass wordClass, int count);

        /**
         * A word of a telling class is followed by a word of a class.
         *
         * @param token index of the word
         * @param next the class of the one that follows
         */
        void follows(int token, WordClass next);

        /**
         * Two telling classes stand near each other, for the first time in the sentence.
         *
         * @param first the class of the earlier word
         * @param second the class of the later word, one to five words on
         */
        void near(WordClass first, WordClass second);

        /**
         * A term of a list is met again.
         *
         * @param list index in {@link #LISTS}
         * @param count how often one was met so far, 1 to 3
         */
        void listed(int list, int count);

        /**
         * Something is said, believed or called without "by" whom: "is widely regarded".
         *
         * @param verb index of the verb
         * @param adverb whether an adverb stands before it
         * @param impersonal whether "it" is what is said
         */
        void passive(int verb, boolean adverb, boolean impersonal);
    }

    static final int MOST_COUNTED = 3;
    private static final int NEAR = 5;
    private static final long EDGE = WordClass.bits(WordClass.EDGE);
    private static final long AUXILIARY = WordClass.bits(WordClass.BE, WordClass.HAVE);
    private static final long REPORTING =
            WordClass.bits(WordClass.SAYING, WordClass.BELIEVING, WordClass.NAMING, WordClass.JUDGING);
    private static final long BEFORE_PARTICIPLE = WordClass.bits(
            WordClass.ADVERB,
            WordClass.FREQUENCY,
            WordClass.SPREAD,
            WordClass.PROBABILITY,
            WordClass.DEGREE,
            WordClass.NEGATION,
            WordClass.COMPARISON);
    private static final WordSet BESIDE_PARTICIPLE =
            WordSet.of("also", "often", "been", "not", "sometimes", "now", "still", "then", "most", "best");
    private static final WordSet IMPERSONAL = WordSet.of("it");
    private static final WordSet AGENT = WordSet.of("by");

    private final Tokens tokens;
    private final List<List<TermMatch>> listed;
    private final int[] nextListed = new int[LISTS.size()];
    private final int[] counts = new int[Long.SIZE];
    private final long[] seenNear = new long[Long.SIZE];
    private long[] classes = new long[128];

    /**
     * Prepares for a text.
     *
     * @param tokens its tokens
     * @param matches the terms found in it
     */
    public UncertaintyFeatures(Tokens tokens, Matches matches) {
        this.tokens = tokens;
        this.listed = LISTS.stream().map(matches::all).toList();
    }

    /**
     * Visits one sentence.
     *
     * @param first index of its first token, not before the end of the sentence visited last
     * @param end index after its last token
     * @param sink what is told
     */
    public void visit(int first, int end, Sink sink) {
        classify(first, end);
        sink.words(first, end);
        visitClasses(end - first, sink);
        visitPairs(first, end, sink);
        visitPassives(first, end, sink);
        for (int list = 0; list < nextListed.length; list++) {
            visitListed(list, first, end, sink);
        }
    }

    private void classify(int first, int end) {
        if (classes.length < end - first) {
            classes = new long[(end - first) * 2];
        }
        for (int token = first; token < end; token++) {
            classes[token - first] = WordClass.of(tokens, token, token == first);
        }
    }

    private void visitClasses(int length, Sink sink) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < length; i++) {
            for (long bits = classes[i]; bits != 0; bits &= bits - 1) {
                int ordinal = Long.numberOfTrailingZeros(bits);
                if (counts[ordinal] < MOST_COUNTED) {
                    sink.count(WordClass.at(ordinal), ++counts[ordinal]);
                }
            }
        }
    }

    private void visitPairs(int first, int end, Sink sink) {
        Arrays.fill(seenNear, 0);
        int length = end - first;
        for (int i = 0; i < length; i++) {
            long telling = classes[i] & WordClass.TELLING;
            if (telling != 0) {
                visitNext(first + i, i + 1 < length ? classes[i + 1] : EDGE, sink);
                visitNear(telling, window(i + 1, Math.min(i + NEAR + 1, length)), sink);
            }
        }
    }

    private static void visitNext(int token, long next, Sink sink) {
        for (long bits = next; bits != 0; bits &= bits - 1) {
            sink.follows(token, WordClass.at(Long.numberOfTrailingZeros(bits)));
        }
    }

    /** The telling classes of some words together: a pair counts once, so it does not matter which word has it. */
    private long window(int from, int to) {
        long together = 0;
        for (int i = from; i < to; i++) {
            together |= classes[i];
        }
        return together & WordClass.TELLING;
    }

    private void visitNear(long before, long after, Sink sink) {
        for (long bits = before; bits != 0; bits &= bits - 1) {
            int ordinal = Long.numberOfTrailingZeros(bits);
            for (long fresh = after & ~seenNear[ordinal]; fresh != 0; fresh &= fresh - 1) {
                sink.near(WordClass.at(ordinal), WordClass.at(Long.numberOfTrailingZeros(fresh)));
            }
            seenNear[ordinal] |= after;
        }
    }

    private void visitPassives(int first, int end, Sink sink) {
        for (int token = first; token < end; token++) {
            if ((classes[token - first] & AUXILIARY) != 0) {
                int verb = token + 1;
                while (verb < end && mayStandBeforeParticiple(verb, first)) {
                    verb++;
                }
                if (verb < end && (classes[verb - first] & REPORTING) != 0 && !hasAgent(verb, end)) {
                    boolean impersonal = token > first && IMPERSONAL.contains(tokens.hash(token - 1));
                    sink.passive(verb, verb > token + 1, impersonal);
                }
            }
        }
    }

    private boolean mayStandBeforeParticiple(int token, int first) {
        return (classes[token - first] & BEFORE_PARTICIPLE) != 0 || BESIDE_PARTICIPLE.contains(tokens.hash(token));
    }

    private boolean hasAgent(int verb, int end) {
        return (verb + 1 < end && AGENT.contains(tokens.hash(verb + 1)))
                || (verb + 2 < end && AGENT.contains(tokens.hash(verb + 2)));
    }

    private void visitListed(int list, int first, int end, Sink sink) {
        List<TermMatch> matches = listed.get(list);
        int next = nextListed[list];
        int count = 0;
        int last = -1;
        while (next < matches.size() && matches.get(next).firstToken() < end) {
            int start = matches.get(next++).firstToken();
            if (start >= first && start != last && count < MOST_COUNTED) {
                sink.listed(list, ++count);
            }
            last = start;
        }
        nextListed[list] = next;
    }
}
