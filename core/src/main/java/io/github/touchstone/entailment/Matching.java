package io.github.touchstone.entailment;

import io.github.touchstone.thesaurus.Relation;
import io.github.touchstone.thesaurus.Thesaurus;
import java.util.Arrays;

/**
 * Which content word of a statement each content word of a claim stands for: the same word, another spelling, a word of
 * the same meaning, or one that takes it in.
 */
final class Matching {

    /** How two words match. */
    enum How {
        NOT,
        EXACT,
        SPELLING,
        SAME,
        /** The statement's word is a kind of the claim's: a claim of "animal" is borne out by "dog". */
        NARROWER,
        /** The claim's word is a kind of the statement's: a statement of "animal" does not bear out "dog". */
        BROADER
    }

    private static final int SHORTEST_SPELLING = 5;
    private static final int COMMON_START = 5;

    private final Side claim;
    private final Side statement;
    private final int[] match;
    private final How[] how;
    private final boolean[] taken;
    private final int bestSentence;

    Matching(ClaimPair pair) {
        this.claim = new Side(pair.claim());
        this.statement = new Side(pair.fact().statement());
        this.match = new int[claim.size()];
        this.how = new How[claim.size()];
        this.taken = new boolean[statement.size()];
        Arrays.fill(match, -1);
        Arrays.fill(how, How.NOT);
        matchKeys();
        matchSpellings();
        matchMeanings();
        this.bestSentence = findBestSentence();
    }

    /** Of several places of the word, the one with the same neighbours; else the next one that is free. */
    private void matchKeys() {
        int last = -2;
        for (int token : claim.content()) {
            int best = -1;
            int most = -1;
            for (int other = 0; other < statement.size(); other++) {
                if (statement.key(other) != claim.key(token) && statement.hash(other) != claim.hash(token)) {
                    continue;
                }
                int fit = 4 * sameNeighbours(token, other) + (taken[other] ? 0 : 3) + (other > last ? 1 : 0);
                if (fit > most) {
                    most = fit;
                    best = other;
                }
            }
            if (best >= 0) {
                take(token, best, How.EXACT);
                last = best;
            }
        }
    }

    private void matchSpellings() {
        for (int token : claim.content()) {
            if (match[token] < 0 && claim.length(token) >= SHORTEST_SPELLING) {
                for (int other : statement.content()) {
                    if (!taken[other] && isSpelledAlike(token, other)) {
                        take(token, other, How.SPELLING);
                        break;
                    }
                }
            }
        }
    }

    /** They begin alike, up to the last letter or two of the shorter: "Lithuania" and "Lithuanian". */
    private boolean isSpelledAlike(int token, int other) {
        int shorter = Math.min(claim.length(token), statement.length(other));
        if (shorter < SHORTEST_SPELLING) {
            return false;
        }
        int common = 0;
        while (common < shorter && claim.charAt(token, common) == statement.charAt(other, common)) {
            common++;
        }
        return (common >= COMMON_START && common >= shorter - 2)
                || (common >= COMMON_START - 1 && common >= shorter - 1);
    }

    private void matchMeanings() {
        for (int token : claim.content()) {
            if (match[token] >= 0 || claim.entry(token) == Thesaurus.UNKNOWN) {
                continue;
            }
            int best = -1;
            How nearest = How.NOT;
            for (int other : statement.content()) {
                How meaning = taken[other] ? How.NOT : meaning(token, other);
                if (meaning != How.NOT && (nearest == How.NOT || meaning.compareTo(nearest) < 0)) {
                    nearest = meaning;
                    best = other;
                }
            }
            if (best >= 0) {
                take(token, best, nearest);
            }
        }
    }

    private How meaning(int token, int other) {
        return switch (relation(token, other)) {
            case SAME -> How.SAME;
            case NARROWER, PART -> How.NARROWER;
            case BROADER, WHOLE -> How.BROADER;
            case OPPOSITE, EXCLUSIVE, SISTER, NONE -> How.NOT;
        };
    }

    private void take(int token, int other, How meaning) {
        match[token] = other;
        how[token] = meaning;
        taken[other] = true;
    }

    Side claim() {
        return claim;
    }

    Side statement() {
        return statement;
    }

    /** What a word of the statement is to a word of the claim. */
    Relation relation(int token, int other) {
        long a = claim.entry(token);
        long b = statement.entry(other);
        return a == Thesaurus.UNKNOWN || b == Thesaurus.UNKNOWN
                ? Relation.NONE
                : Thesaurus.standard().between(a, b).relation();
    }

    boolean isMatched(int token) {
        return match[token] >= 0;
    }

    /** The statement's token; -1 if there is none. */
    int match(int token) {
        return match[token];
    }

    How how(int token) {
        return how[token];
    }

    boolean isTaken(int other) {
        return taken[other];
    }

    /** How many of the tokens right before and behind are the same, 0 to 2. */
    private int sameNeighbours(int token, int other) {
        int same = 0;
        if (token > 0 && other > 0 && claim.hash(token - 1) == statement.hash(other - 1)) {
            same++;
        }
        if (token == 0 && other == 0) {
            same++;
        }
        if (token + 1 < claim.size()
                && other + 1 < statement.size()
                && claim.hash(token + 1) == statement.hash(other + 1)) {
            same++;
        }
        return same;
    }

    /** How alike the places of two words are, 0 to 4: the same tokens next to them, the same content words next to them. */
    int samePlace(int token, int other) {
        int same = sameNeighbours(token, other);
        int before = claim.contentBefore(token);
        if (before >= 0 && match[before] >= 0 && match[before] == statement.contentBefore(other)) {
            same++;
        }
        int after = claim.contentAfter(token);
        if (after >= 0 && match[after] >= 0 && match[after] == statement.contentAfter(other)) {
            same++;
        }
        return same;
    }

    /** The statement's sentence that most of the claim's words match, the first of equal ones; -1 if none match. */
    int bestSentence() {
        return bestSentence;
    }

    private int findBestSentence() {
        if (statement.size() == 0) {
            return -1;
        }
        int first = statement.sentence(0);
        int[] matches = new int[statement.sentence(statement.size() - 1) - first + 1];
        int best = -1;
        for (int token : claim.content()) {
            if (isMatched(token)) {
                matches[statement.sentence(match[token]) - first]++;
            }
        }
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] > 0 && (best < 0 || matches[i] > matches[best])) {
                best = i;
            }
        }
        return best < 0 ? -1 : first + best;
    }
}
