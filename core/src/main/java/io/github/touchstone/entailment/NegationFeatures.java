package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

/** Words that deny: on which side, before which word, and whether the same word is denied on the other side. */
final class NegationFeatures {

    private static final int MOST = 3;
    /** A word is denied by a negation this many tokens before it, or nearer. */
    private static final int REACH = 4;

    private final Matching matching;
    private final Side claim;
    private final Side statement;

    private NegationFeatures(Matching matching) {
        this.matching = matching;
        this.claim = matching.claim();
        this.statement = matching.statement();
    }

    static void visit(Matching matching, FeatureVector vector) {
        NegationFeatures features = new NegationFeatures(matching);
        features.counts(vector);
        features.claimFlips(vector);
        features.statementFlips(vector);
    }

    private void counts(FeatureVector vector) {
        int claimed = 0;
        int first = -1;
        for (int token = claim.size() - 1; token >= 0; token--) {
            if (claim.isNegation(token)) {
                claimed++;
                first = token;
            }
        }
        int best = matching.bestSentence();
        int known = 0;
        int inBest = 0;
        for (int token = 0; token < statement.size(); token++) {
            if (statement.isNegation(token)) {
                known++;
                inBest += statement.sentence(token) == best ? 1 : 0;
            }
        }
        vector.count(NEGATIONS_CLAIM, claimed, MOST);
        vector.count(NEGATIONS_STATEMENT, known, MOST);
        vector.count(NEGATIONS_SENTENCE, inBest, MOST);
        vector.set(NEGATION_ODD, (claimed + inBest) % 2);
        vector.flag(NEGATION_CLAIM_ONLY, claimed > 0 && known == 0);
        vector.flag(NEGATION_STATEMENT_ONLY, claimed == 0 && inBest > 0);
        vector.flag(NEGATION_BOTH, claimed > 0 && inBest > 0);
        vector.set(NEGATION_AT, first < 0 ? -1 : (double) first / claim.size());
    }

    private void claimFlips(FeatureVector vector) {
        int flips = 0;
        int same = 0;
        int unmatched = 0;
        for (int token = 0; token < claim.size(); token++) {
            int denied = claim.isNegation(token) ? claim.contentAfter(token) : -1;
            if (denied < 0) {
                continue;
            }
            if (!matching.isMatched(denied)) {
                unmatched++;
            } else if (isDenied(statement, matching.match(denied))) {
                same++;
            } else {
                flips++;
            }
        }
        vector.count(NEGATION_FLIPS, flips, 2);
        vector.count(NEGATION_SAME, same, 2);
        vector.count(NEGATION_UNMATCHED, unmatched, 2);
    }

    private void statementFlips(FeatureVector vector) {
        int[] back = new int[statement.size()];
        for (int token : claim.content()) {
            if (matching.isMatched(token)) {
                back[matching.match(token)] = token + 1;
            }
        }
        int flips = 0;
        for (int token = 0; token < statement.size(); token++) {
            int denied = statement.isNegation(token) ? statement.contentAfter(token) : -1;
            if (denied >= 0 && back[denied] > 0 && !isDenied(claim, back[denied] - 1)) {
                flips++;
            }
        }
        vector.count(NEGATION_STATEMENT_FLIPS, flips, 2);
    }

    private static boolean isDenied(Side side, int token) {
        for (int before = Math.max(0, token - REACH); before < token; before++) {
            if (side.isNegation(before)) {
                return true;
            }
        }
        return false;
    }
}
