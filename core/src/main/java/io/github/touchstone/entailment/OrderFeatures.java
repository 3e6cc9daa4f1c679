package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import java.util.Arrays;

/** Whether the words of the claim come in the order in which the statement has them. */
final class OrderFeatures {

    /** Tokens of the claim and of the statement looked at for the longest common order. */
    private static final int CLAIM_TOKENS_READ = 60;

    private static final int STATEMENT_TOKENS_READ = 150;

    private final Matching matching;
    private final Side claim;
    private final Side statement;

    private OrderFeatures(Matching matching) {
        this.matching = matching;
        this.claim = matching.claim();
        this.statement = matching.statement();
    }

    static void visit(Matching matching, FeatureVector vector) {
        OrderFeatures order = new OrderFeatures(matching);
        order.sequences(vector);
        order.inversions(vector);
        vector.flag(SAME_BAG, order.isSameBag());
    }

    private void sequences(FeatureVector vector) {
        long[] pairs = new long[Math.max(0, statement.size() - 1)];
        for (int token = 0; token < pairs.length; token++) {
            pairs[token] = pair(statement, token);
        }
        Arrays.sort(pairs);
        long[] words = new long[statement.size()];
        for (int token = 0; token < words.length; token++) {
            words[token] = statement.hash(token);
        }
        Arrays.sort(words);
        int shared = 0;
        int unknown = 0;
        for (int token = 0; token < claim.size(); token++) {
            if (token + 1 < claim.size() && Arrays.binarySearch(pairs, pair(claim, token)) >= 0) {
                shared++;
            }
            if (claim.kind(token) == Side.Kind.FUNCTION && Arrays.binarySearch(words, claim.hash(token)) < 0) {
                unknown++;
            }
        }
        vector.share(BIGRAMS, shared, claim.size() - 1, 0);
        vector.count(UNKNOWN_FUNCTION_WORDS, unknown, 8);
        vector.share(COMMON_ORDER, longestCommonOrder(), claim.size(), 0);
    }

    private static long pair(Side side, int token) {
        return side.hash(token) * 31 + side.hash(token + 1);
    }

    /** The length of the longest common subsequence (Hunt and Szymanski 1977 state the problem), in the plain way. */
    private int longestCommonOrder() {
        int width = Math.min(statement.size(), STATEMENT_TOKENS_READ);
        int[] row = new int[width + 1];
        for (int token = 0; token < Math.min(claim.size(), CLAIM_TOKENS_READ); token++) {
            int diagonal = 0;
            for (int other = 0; other < width; other++) {
                int above = row[other + 1];
                row[other + 1] =
                        claim.hash(token) == statement.hash(other) ? diagonal + 1 : Math.max(above, row[other]);
                diagonal = above;
            }
        }
        return row[width];
    }

    private void inversions(FeatureVector vector) {
        int[] all = matches(false);
        vector.share(INVERSIONS, inverted(all), pairs(all), 0);
        int[] names = matches(true);
        vector.share(NAMES_INVERTED, inverted(names), pairs(names), -1);
        if (all.length > 0) {
            int from = Arrays.stream(all).min().getAsInt();
            int to = Arrays.stream(all).max().getAsInt();
            vector.share(SPREAD, all.length, to - from + 1, 0);
        }
    }

    private int[] matches(boolean namesOnly) {
        return Arrays.stream(claim.content())
                .filter(token -> namesOnly
                        ? claim.kind(token).isName() && matching.how(token) == Matching.How.EXACT
                        : matching.isMatched(token))
                .map(matching::match)
                .toArray();
    }

    private static int pairs(int[] matches) {
        return matches.length * (matches.length - 1) / 2;
    }

    private static int inverted(int[] matches) {
        int inverted = 0;
        for (int i = 0; i < matches.length; i++) {
            for (int j = i + 1; j < matches.length; j++) {
                inverted += matches[i] > matches[j] ? 1 : 0;
            }
        }
        return inverted;
    }

    /** The same words in another order: "Mary saw John" and "John saw Mary". */
    private boolean isSameBag() {
        if (claim.size() != statement.size()) {
            return false;
        }
        long claimed = 0;
        long known = 0;
        boolean same = true;
        for (int token = 0; token < claim.size(); token++) {
            claimed += claim.hash(token);
            known += statement.hash(token);
            same &= claim.hash(token) == statement.hash(token);
        }
        return claimed == known && !same;
    }
}
