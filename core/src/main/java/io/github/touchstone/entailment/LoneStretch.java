package io.github.touchstone.entailment;

import io.github.touchstone.lexicon.WordSet;
import java.util.Optional;

/**
 * The stretch in which two sentences differ that are the same before and behind it: "drums" against "old guitar" in "A
 * man plays the drums on the stage" and "A man plays the old guitar on the stage".
 *
 * @param claimFrom the claim's first token that differs
 * @param claimTo the token behind the last that does
 * @param statementFrom the same in the statement
 * @param statementTo the same in the statement
 */
record LoneStretch(int claimFrom, int claimTo, int statementFrom, int statementTo) {

    private static final WordSet ARTICLES = WordSet.of("a", "an");
    private static final int LONGEST = 3;
    private static final int FEWEST_SHARED = 3;

    /** Finds the stretch; empty if the sentences are the same, or differ in more, or share next to nothing. */
    static Optional<LoneStretch> between(Side claim, Side statement) {
        return sameWord(claim, statement).or(() -> stretch(claim, statement));
    }

    /** One word that stands for one other wherever it stands: "a man and another man", "a woman and another woman". */
    private static Optional<LoneStretch> sameWord(Side claim, Side statement) {
        int first = -1;
        int differing = 0;
        for (int token = 0; token < claim.size() && claim.size() == statement.size(); token++) {
            boolean differs = claim.hash(token) != statement.hash(token) && !isArticle(claim, token);
            if (differs && first < 0) {
                first = token;
            }
            if (differs
                    && !(claim.hash(token) == claim.hash(first) && statement.hash(token) == statement.hash(first))) {
                return Optional.empty();
            }
            differing += differs ? 1 : 0;
        }
        return first < 0 || claim.size() - differing < FEWEST_SHARED
                ? Optional.empty()
                : Optional.of(new LoneStretch(first, first + 1, first, first + 1));
    }

    /** "An old man", "a young man". */
    private static boolean isArticle(Side side, int token) {
        return ARTICLES.contains(side.hash(token));
    }

    private static Optional<LoneStretch> stretch(Side claim, Side statement) {
        int shorter = Math.min(claim.size(), statement.size());
        int from = 0;
        while (from < shorter && claim.hash(from) == statement.hash(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from
                && claim.hash(claim.size() - 1 - behind) == statement.hash(statement.size() - 1 - behind)) {
            behind++;
        }
        LoneStretch stretch = new LoneStretch(from, claim.size() - behind, from, statement.size() - behind);
        boolean small = stretch.isSmall(stretch.claimTo - from) && stretch.isSmall(stretch.statementTo - from);
        return small && from + behind >= FEWEST_SHARED ? Optional.of(stretch) : Optional.empty();
    }

    private boolean isSmall(int tokens) {
        return tokens >= 1 && tokens <= LONGEST;
    }
}
