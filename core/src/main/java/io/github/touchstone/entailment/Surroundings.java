package io.github.touchstone.entailment;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;

/** How alike the words around two stretches are, which tells whether two numbers count the same thing. */
final class Surroundings {

    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final int CLAIM_REACH = 5;
    private static final int STATEMENT_REACH = 6;
    private static final double FUNCTION_WORD = 0.5;
    private static final double OTHER_SIDE = 0.6;

    private Surroundings() {}

    /**
     * Adds up what is shared around two stretches: a content word on the same side counts 1, on the other side less, a
     * light word half, and the same token right behind 1 more.
     *
     * @param from index of the claim's first token in its text
     * @param to index after its last
     * @param otherFrom index of the statement's first token in its text
     * @param otherTo index after its last
     */
    static double alike(Matching matching, int from, int to, int otherFrom, int otherTo) {
        Side claim = matching.claim();
        Side statement = matching.statement();
        int first = claim.local(from);
        int end = claim.local(to);
        int otherFirst = statement.local(otherFrom);
        int otherEnd = statement.local(otherTo);
        double sum = 0;
        for (int token = Math.max(0, first - CLAIM_REACH); token < Math.min(claim.size(), end + CLAIM_REACH); token++) {
            boolean inside = token >= first && token < end;
            if (!inside && tells(claim, token)) {
                double weight = claim.kind(token) == Side.Kind.FUNCTION ? FUNCTION_WORD : 1;
                sum += weight * found(claim, token, token >= end, statement, otherFirst, otherEnd);
            }
        }
        boolean sameNext =
                end < claim.size() && otherEnd < statement.size() && claim.hash(end) == statement.hash(otherEnd);
        return sum + (sameNext ? 1 : 0);
    }

    private static boolean tells(Side side, int token) {
        return side.kind(token) != Side.Kind.MARK
                && !(side.kind(token) == Side.Kind.FUNCTION && FUNCTION_WORDS.contains(side.hash(token)));
    }

    private static double found(Side claim, int token, boolean behind, Side statement, int first, int end) {
        int last = Math.min(statement.size(), end + STATEMENT_REACH);
        for (int other = Math.max(0, first - STATEMENT_REACH); other < last; other++) {
            boolean inside = other >= first && other < end;
            if (!inside && statement.kind(other) != Side.Kind.MARK && statement.key(other) == claim.key(token)) {
                return (other >= end) == behind ? 1 : OTHER_SIDE;
            }
        }
        return 0;
    }
}
