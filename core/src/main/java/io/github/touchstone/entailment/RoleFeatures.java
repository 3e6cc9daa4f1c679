package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;

/**
 * Whether the words around a verb that both sides have stand on the same side of it, a passive with "by" turned round:
 * who does it, and to whom.
 */
final class RoleFeatures {

    private static final WordSet BE = Lexicons.standard().words("class/be");
    private static final long BY = Fold.hash("by");
    private static final int MOST = 4;
    private static final int BE_BEFORE = 3;
    private static final int BY_BEHIND = 8;

    private final Matching matching;
    private int swapped;
    private int kept;
    private int turned;

    private RoleFeatures(Matching matching) {
        this.matching = matching;
    }

    static void visit(Matching matching, FeatureVector vector) {
        RoleFeatures roles = new RoleFeatures(matching);
        for (int verb : matching.claim().content()) {
            if (matching.claim().kind(verb) == Side.Kind.VERB && matching.isMatched(verb)) {
                roles.read(verb);
            }
        }
        vector.count(ROLE_SWAPPED, roles.swapped, MOST);
        vector.count(ROLE_KEPT, roles.kept, MOST);
        vector.set(PASSIVE_DIFFERS, roles.turned);
    }

    private void read(int verb) {
        int other = matching.match(verb);
        boolean flip = isPassive(matching.claim(), verb) != isPassive(matching.statement(), other);
        turned += flip ? 1 : 0;
        int before = 0;
        int beforeKept = 0;
        int behind = 0;
        int behindKept = 0;
        for (int token : matching.claim().content()) {
            if (token == verb || !matching.isMatched(token)) {
                continue;
            }
            boolean stays = (matching.match(token) < other) == (token < verb);
            if (token < verb) {
                before++;
                beforeKept += stays ? 1 : 0;
            } else {
                behind++;
                behindKept += stays ? 1 : 0;
            }
        }
        int bothStay = beforeKept * behindKept;
        int bothMove = (before - beforeKept) * (behind - behindKept);
        kept += flip ? bothMove : bothStay;
        swapped += flip ? bothStay : bothMove;
    }

    private static boolean isPassive(Side side, int verb) {
        boolean be = false;
        for (int token = Math.max(0, verb - BE_BEFORE); token < verb; token++) {
            be |= BE.contains(side.hash(token));
        }
        for (int token = verb + 1; be && token < Math.min(side.size(), verb + BY_BEHIND); token++) {
            if (side.hash(token) == BY) {
                return true;
            }
        }
        return false;
    }
}
