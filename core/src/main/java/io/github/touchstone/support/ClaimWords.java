package io.github.touchstone.support;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * What a claim is told again by: the hashes of its content words, and among them those that have to return as they are,
 * which are names, numbers and words that deny.
 */
final class ClaimWords {

    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final WordSet NEGATIONS = Lexicons.standard().words("claim/negation");
    /** A claim with more content words is not told again. */
    private static final int MOST_WORDS = 64;

    private static final int FEWEST_WORDS = 3;

    /** Sorted, each once. */
    private final long[] words;

    private final long[] fixed;

    private ClaimWords(Set<Long> words, Set<Long> fixed) {
        this.words = sorted(words);
        this.fixed = sorted(fixed);
    }

    /** Reads the words of a sentence, leaving out the tokens of citation marks. */
    static ClaimWords of(Tokens tokens, Sentence sentence, BitSet marks) {
        Set<Long> words = new HashSet<>();
        Set<Long> fixed = new HashSet<>();
        boolean first = true;
        for (int token = sentence.firstToken(); token < sentence.endToken() && words.size() <= MOST_WORDS; token++) {
            Token.Kind kind = tokens.kind(token);
            if (marks.get(token) || (kind != Token.Kind.WORD && kind != Token.Kind.NUMBER)) {
                continue;
            }
            long hash = tokens.hash(token);
            boolean denies = NEGATIONS.contains(hash);
            if (denies || !FUNCTION_WORDS.contains(hash)) {
                words.add(hash);
                boolean name = tokens.isCapitalized(token) && !first;
                if (denies || name || kind == Token.Kind.NUMBER) {
                    fixed.add(hash);
                }
            }
            first = false;
        }
        return new ClaimWords(words, fixed);
    }

    private static long[] sorted(Set<Long> hashes) {
        return hashes.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** Whether there are enough words to tell the claim by, and not too many. */
    boolean areTelling() {
        return words.length >= FEWEST_WORDS && words.length <= MOST_WORDS;
    }

    LongStream all() {
        return LongStream.of(words);
    }

    /** The names, numbers and denials. */
    LongStream fixed() {
        return LongStream.of(fixed);
    }

    /** The share of its words that some others hold, 0 to 1. */
    double shareIn(LongPredicate others) {
        return (double) all().filter(others).count() / words.length;
    }

    boolean has(long hash) {
        return Arrays.binarySearch(words, hash) >= 0;
    }
}
