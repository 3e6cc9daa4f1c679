package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import io.github.touchstone.proposition.Gazetteer;
import java.util.Map;

/** Words of the claim that stand where the statement has another: what the two are to each other. */
final class SubstitutionFeatures {

    /** The features of one kind of word: an other of the same kind in its place, or of another kind. */
    private record OfKind(PairFeature same, PairFeature other, PairFeature placedSame, PairFeature placedOther) {}

    private static final Map<Side.Kind, OfKind> KINDS = Map.of(
            Side.Kind.WORD,
                    new OfKind(SUBSTITUTED_WORD_SAME, SUBSTITUTED_WORD_OTHER, PLACED_WORD_SAME, PLACED_WORD_OTHER),
            Side.Kind.VERB,
                    new OfKind(SUBSTITUTED_VERB_SAME, SUBSTITUTED_VERB_OTHER, PLACED_VERB_SAME, PLACED_VERB_OTHER),
            Side.Kind.NAME,
                    new OfKind(SUBSTITUTED_NAME_SAME, SUBSTITUTED_NAME_OTHER, PLACED_NAME_SAME, PLACED_NAME_OTHER),
            Side.Kind.PLACE,
                    new OfKind(SUBSTITUTED_PLACE_SAME, SUBSTITUTED_PLACE_OTHER, PLACED_PLACE_SAME, PLACED_PLACE_OTHER));

    private static final int MOST = 5;
    /** Two signs that two words have the same place are enough. */
    private static final int SURELY_PLACED = 2;

    private final Matching matching;
    private final FeatureVector vector;
    private int substituted;

    private SubstitutionFeatures(Matching matching, FeatureVector vector) {
        this.matching = matching;
        this.vector = vector;
    }

    static void visit(Matching matching, FeatureVector vector) {
        SubstitutionFeatures features = new SubstitutionFeatures(matching, vector);
        for (int token : matching.claim().content()) {
            if (!matching.isMatched(token)) {
                features.read(token);
            }
        }
        vector.count(SUBSTITUTED, features.substituted, MOST);
        vector.flag(OPPOSITE_LIGHT, OppositeWords.find(matching).isPresent());
    }

    private void read(int token) {
        int best = -1;
        int nearest = 0;
        for (int other : matching.statement().content()) {
            int place = matching.isTaken(other) ? 0 : matching.samePlace(token, other);
            relation(token, other, place);
            if (place > nearest) {
                nearest = place;
                best = other;
            }
        }
        if (best >= 0) {
            substituted(token, best, nearest);
        }
    }

    private void relation(int token, int other, int place) {
        boolean taken = matching.isTaken(other);
        switch (Clash.between(matching, token, other)) {
            case OPPOSITE -> found(taken, OPPOSITE_TAKEN, OPPOSITE, OPPOSITE_PLACE, place);
            case EXCLUSIVE -> found(taken, EXCLUSIVE_TAKEN, EXCLUSIVE, EXCLUSIVE_PLACE, place);
            case SISTER -> {
                if (!taken) {
                    found(false, SISTER, SISTER, SISTER_PLACE, place);
                }
            }
            case NONE -> {}
        }
        if (!taken
                && Gazetteer.excludes(
                        matching.claim().key(token), matching.statement().key(other))) {
            vector.add(PLACES_EXCLUDE, 1);
            vector.add(PLACES_EXCLUDE_PLACED, place > 0 ? 1 : 0);
        }
    }

    private void found(boolean taken, PairFeature ifTaken, PairFeature count, PairFeature placed, int place) {
        if (taken) {
            vector.add(ifTaken, 1);
        } else {
            vector.add(count, 1);
            vector.raise(placed, place + 1);
        }
    }

    private void substituted(int token, int other, int place) {
        Side.Kind kind = matching.claim().kind(token);
        boolean same = kind == matching.statement().kind(other);
        OfKind features = KINDS.get(kind);
        substituted++;
        vector.raise(SUBSTITUTED_PLACE, place);
        if (features != null) {
            vector.add(same ? features.same : features.other, 1);
            if (place >= SURELY_PLACED) {
                vector.add(same ? features.placedSame : features.placedOther, 1);
            }
        }
    }
}
