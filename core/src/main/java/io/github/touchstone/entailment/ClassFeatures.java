package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;

/** What somebody or something is said to be: "is a painter" against "was an English singer". */
final class ClassFeatures {

    private static final WordSet BE = Lexicons.standard().words("class/be");
    private static final WordSet ARTICLES = WordSet.of("a", "an", "the");

    private ClassFeatures() {}

    static void visit(Matching matching, FeatureVector vector) {
        Side claim = matching.claim();
        int claimed = -1;
        for (int token = 0; token < claim.size() && claimed < 0; token++) {
            claimed = classAt(claim, token);
        }
        boolean known = false;
        Side statement = matching.statement();
        for (int token = 0; token < statement.size() && !known; token++) {
            known = classAt(statement, token) >= 0;
        }
        boolean unmatched = claimed >= 0 && !matching.isMatched(claimed);
        vector.flag(IS_A_CLAIM, claimed >= 0);
        vector.flag(IS_A_STATEMENT, known);
        vector.flag(IS_A_UNMATCHED, unmatched);
        vector.flag(IS_A_BOTH, known && unmatched);
    }

    /** The last word of the noun that follows a form of "be" and an article; -1 if none does. */
    private static int classAt(Side side, int be) {
        if (!BE.contains(side.hash(be))) {
            return -1;
        }
        int token = be + 1;
        boolean article = false;
        while (token < side.size() && (side.isNegation(token) || ARTICLES.contains(side.hash(token)))) {
            article |= !side.isNegation(token);
            token++;
        }
        int last = -1;
        while (article
                && token < side.size()
                && (side.kind(token).isContent() || side.kind(token) == Side.Kind.NUMBER)) {
            last = token;
            token++;
        }
        return last;
    }
}
