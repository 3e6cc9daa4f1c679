package io.github.touchstone.support;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

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

    /** Sorted. */
    private final long[] words;

    private final long[] fixed;

    private ClaimWords(long[] words, long[] fixed) {
        this.words = words;
        this.fixed = fixed;
        Arrays.sort(words);
    }

    /** Room for the words of one claim after the other. Serves one thread. */
    static final class Room {
        private final long[] words = new long[MOST_WORDS + 1];
        private final long[] fixed = new long[MOST_WORDS + 1];
    }

    /** Reads the words of a sentence, leaving out the tokens of citation marks. */
    static ClaimWords of(Tokens tokens, Sentence sentence, BitSet marks, Room room) {
        long[] words = room.words;
        long[] fixed = room.fixed;
        int size = 0;
        int fixedSize = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken() && size <= MOST_WORDS; token++) {
            Token.Kind kind = tokens.kind(token);
            if (marks.get(token) || (kind != Token.Kind.WORD && kind != Token.Kind.NUMBER)) {
                continue;
            }
            long hash = tokens.hash(token);
            boolean denies = NEGATIONS.contains(hash);
            if (denies || !FUNCTION_WORDS.contains(hash)) {
                words[size++] = hash;
                boolean name = token > sentence.firstToken() && tokens.isCapitalized(token);
                if (denies || name || kind == Token.Kind.NUMBER) {
                    fixed[fixedSize++] = hash;
                }
            }
        }
        return new ClaimWords(Arrays.copyOf(words, size), Arrays.copyOf(fixed, fixedSize));
    }

    /** Whether there are enough words to tell the claim by, and not too many. */
    boolean areTelling() {
        return words.length >= FEWEST_WORDS && words.length <= MOST_WORDS;
    }

    int size() {
        return words.length;
    }

    long word(int index) {
        return words[index];
    }

    void forEach(LongConsumer sink) {
        for (long word : words) {
            sink.accept(word);
        }
    }

    boolean has(long hash) {
        return Arrays.binarySearch(words, hash) >= 0;
    }

    /** Whether some others hold all of its names, numbers and denials. */
    boolean isFixedIn(LongPredicate others) {
        for (long hash : fixed) {
            if (!others.test(hash)) {
                return false;
            }
        }
        return true;
    }

    /** The share of its words that some others hold, 0 to 1. */
    double shareIn(LongPredicate others) {
        int found = 0;
        for (long hash : words) {
            found += others.test(hash) ? 1 : 0;
        }
        return (double) found / words.length;
    }

    /** A name, number or denial if it has one, or else a word. */
    long mostTelling() {
        return fixed.length > 0 ? fixed[0] : words[0];
    }
}
