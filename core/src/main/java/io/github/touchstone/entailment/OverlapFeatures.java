package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import java.util.Map;

/** How much of the claim the statement has, and what is left on either side, by kinds of words. */
final class OverlapFeatures {

    /** The features of one kind of word. */
    private record OfKind(PairFeature precision, PairFeature unmatched, PairFeature missing, PairFeature claim) {}

    private static final Map<Side.Kind, OfKind> KINDS = Map.of(
            Side.Kind.WORD, new OfKind(PRECISION_WORD, UNMATCHED_WORD, MISSING_WORD, CLAIM_WORD),
            Side.Kind.VERB, new OfKind(PRECISION_VERB, UNMATCHED_VERB, MISSING_VERB, CLAIM_VERB),
            Side.Kind.NAME, new OfKind(PRECISION_NAME, UNMATCHED_NAME, MISSING_NAME, CLAIM_NAME),
            Side.Kind.PLACE, new OfKind(PRECISION_PLACE, UNMATCHED_PLACE, MISSING_PLACE, CLAIM_PLACE));

    private static final int MOST = 5;

    private final Matching matching;
    private final FeatureVector vector;

    private OverlapFeatures(Matching matching, FeatureVector vector) {
        this.matching = matching;
        this.vector = vector;
    }

    static void visit(Matching matching, FeatureVector vector) {
        OverlapFeatures features = new OverlapFeatures(matching, vector);
        features.sizes();
        features.all();
        KINDS.forEach(features::kind);
        features.meanings();
        features.places();
    }

    private void sizes() {
        vector.count(CLAIM_CONTENT, matching.claim().content().length, 20);
        vector.count(CLAIM_TOKENS, matching.claim().size(), 40);
        vector.set(STATEMENT_CONTENT, StrictMath.log1p(matching.statement().content().length));
        vector.set(STATEMENT_TOKENS, StrictMath.log1p(matching.statement().size()));
    }

    private void all() {
        int claimed = matching.claim().content().length;
        int borneOut = 0;
        for (int token : matching.claim().content()) {
            borneOut += isBorneOut(token) ? 1 : 0;
        }
        int known = matching.statement().content().length;
        int taken = 0;
        for (int token : matching.statement().content()) {
            taken += matching.isTaken(token) ? 1 : 0;
        }
        vector.share(PRECISION, borneOut, claimed, 0);
        vector.count(UNMATCHED, claimed - borneOut, 6);
        vector.share(RECALL, taken, known, 0);
        vector.count(MISSING, known - taken, 10);
    }

    private void kind(Side.Kind kind, OfKind features) {
        int claimed = 0;
        int borneOut = 0;
        for (int token : matching.claim().content()) {
            if (matching.claim().kind(token) == kind) {
                claimed++;
                borneOut += isBorneOut(token) ? 1 : 0;
            }
        }
        int missing = 0;
        for (int token : matching.statement().content()) {
            if (matching.statement().kind(token) == kind && !matching.isTaken(token)) {
                missing++;
            }
        }
        vector.share(features.precision, borneOut, claimed, -1);
        vector.count(features.unmatched, claimed - borneOut, MOST);
        vector.count(features.missing, missing, MOST);
        vector.count(features.claim, claimed, MOST);
        if (kind.isName()) {
            vector.add(MATCHED_NAMES, borneOut);
        }
    }

    /** A broader word in the statement does not bear the claim's out. */
    private boolean isBorneOut(int token) {
        return matching.isMatched(token) && matching.how(token) != Matching.How.BROADER;
    }

    private void meanings() {
        for (int token : matching.claim().content()) {
            switch (matching.how(token)) {
                case SPELLING -> vector.add(SPELLED, 1);
                case SAME -> vector.add(SAME_MEANING, 1);
                case NARROWER -> vector.add(PairFeature.NARROWER, 1);
                case BROADER -> vector.add(PairFeature.BROADER, 1);
                case NOT, EXACT -> {}
            }
        }
    }

    private void places() {
        int[] content = matching.claim().content();
        int unmatched = -1;
        for (int i = content.length - 1; i >= 0; i--) {
            unmatched = matching.isMatched(content[i]) ? unmatched : i;
        }
        vector.set(FIRST_UNMATCHED, unmatched < 0 ? -1 : (double) unmatched / content.length);
        int last = content.length == 0 ? -1 : content[content.length - 1];
        vector.flag(LAST_MATCHED, last >= 0 && matching.isMatched(last));
        vector.set(LAST_KIND, last < 0 ? -1 : matching.claim().kind(last).code());
        sentences(content);
    }

    private void sentences(int[] content) {
        int best = matching.bestSentence();
        int inBest = 0;
        for (int token : content) {
            if (matching.isMatched(token) && matching.statement().sentence(matching.match(token)) == best) {
                inBest++;
            }
        }
        vector.share(BEST_SENTENCE, inBest, content.length, 0);
        int size = matching.statement().size();
        vector.count(SENTENCES, size == 0 ? 0 : matching.statement().sentence(size - 1), 6);
    }
}
