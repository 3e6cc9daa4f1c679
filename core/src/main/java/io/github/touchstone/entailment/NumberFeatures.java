package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import io.github.touchstone.proposition.NumberMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Quantities: each of the claim's is held against the one of the statement's that stands among the same words, and so
 * most likely counts the same; "more than 500" against 480 is beyond it.
 */
final class NumberFeatures {

    private static final int MOST = 3;
    /** A ratio as great as none that is told. */
    private static final double FAR = 9;

    private static final double NOT_ZERO = 1e-9;
    private static final double SAME_UNIT = 1.5;

    private final Matching matching;
    private final FeatureVector vector;
    private int inconsistent;
    private int exact;
    private int unitAgrees;
    private int unitClashes;
    private int agrees;
    private int clashes;
    private double agreesNear = -1;
    private double clashesNear = -1;
    private double ratio = FAR;

    private NumberFeatures(Matching matching, FeatureVector vector) {
        this.matching = matching;
        this.vector = vector;
    }

    static void visit(Matching matching, FeatureVector vector) {
        List<NumberMention> claimed = matching.claim().proposition().numbers();
        List<NumberMention> known = matching.statement().proposition().numbers();
        NumberFeatures features = new NumberFeatures(matching, vector);
        claimed.forEach(number -> features.read(number, known));
        features.bounds(known);
        features.write(claimed.size(), known.size());
        features.digits();
    }

    private void read(NumberMention claimed, List<NumberMention> known) {
        boolean consistent = false;
        boolean same = false;
        boolean unitFits = false;
        boolean unitClashed = false;
        NumberMention nearest = claimed;
        double best = -1;
        for (NumberMention number : known) {
            boolean fits = !claimed.excludes(number);
            consistent |= fits;
            same |= value(claimed) == value(number);
            boolean sameUnit = claimed.unit() != 0 && claimed.unit() == number.unit();
            unitFits |= sameUnit && fits;
            unitClashed |= sameUnit && !fits;
            double near = likeness(claimed, number) + (sameUnit ? SAME_UNIT : 0);
            if (near > best) {
                best = near;
                nearest = number;
            }
        }
        inconsistent += consistent ? 0 : 1;
        exact += same ? 1 : 0;
        unitAgrees += unitFits ? 1 : 0;
        unitClashes += unitClashed && !unitFits ? 1 : 0;
        if (best >= 0) {
            nearest(claimed, nearest, best);
        }
        vector.add(CLAIM_LEAST, isLeast(claimed) ? 1 : 0);
        vector.add(CLAIM_MOST, isMost(claimed) ? 1 : 0);
    }

    private void nearest(NumberMention claimed, NumberMention known, double near) {
        if (claimed.excludes(known)) {
            clashes++;
            clashesNear = Math.max(clashesNear, near);
        } else {
            agrees++;
            agreesNear = Math.max(agreesNear, near);
        }
        ratio = Math.min(ratio, ratio(claimed, known));
        int order = Double.compare(value(claimed), value(known));
        if (isLeast(claimed)) {
            vector.add(order > 0 ? LEAST_BEYOND : order == 0 ? LEAST_EQUAL : LEAST_WITHIN, 1);
        } else if (isMost(claimed)) {
            vector.add(order < 0 ? MOST_BEYOND : order == 0 ? MOST_EQUAL : MOST_WITHIN, 1);
        }
    }

    /** How alike the words around two quantities are, and their sizes. */
    private double likeness(NumberMention claimed, NumberMention known) {
        double ratio = ratio(claimed, known);
        double size = ratio < 0.1 ? 0.8 : ratio < 0.5 ? 0.5 : ratio < 1.2 ? 0.2 : 0;
        return size
                + Surroundings.alike(
                        matching, claimed.firstToken(), claimed.endToken(), known.firstToken(), known.endToken());
    }

    private static double ratio(NumberMention a, NumberMention b) {
        double first = value(a);
        double second = value(b);
        return first == second ? 0 : Math.abs(StrictMath.log((first + NOT_ZERO) / (second + NOT_ZERO)));
    }

    private static boolean isLeast(NumberMention number) {
        return Double.isInfinite(number.high());
    }

    private static boolean isMost(NumberMention number) {
        return number.low() == 0 && number.high() > 0;
    }

    /** The number as written. */
    private static double value(NumberMention number) {
        if (isLeast(number)) {
            return number.low();
        }
        return isMost(number) ? number.high() : (number.low() + number.high()) / 2;
    }

    private void bounds(List<NumberMention> known) {
        for (NumberMention number : known) {
            vector.add(STATEMENT_LEAST, isLeast(number) ? 1 : 0);
            vector.add(STATEMENT_MOST, isMost(number) && !isLeast(number) ? 1 : 0);
        }
    }

    private void write(int claimed, int known) {
        vector.count(CLAIM_NUMBERS, claimed, 4);
        vector.count(STATEMENT_NUMBERS, known, 8);
        vector.set(NUMBER_INCONSISTENT, inconsistent);
        vector.count(NUMBER_EXACT, exact, MOST);
        vector.count(NUMBER_INEXACT, claimed - exact, MOST);
        vector.count(NUMBER_CLASH, clashes, MOST);
        vector.count(NUMBER_AGREES, agrees, MOST);
        vector.count(NUMBER_UNIT_CLASH, unitClashes, MOST);
        vector.count(NUMBER_UNIT_AGREES, unitAgrees, MOST);
        vector.set(NUMBER_CLASH_NEAR, clashesNear);
        vector.set(NUMBER_AGREES_NEAR, agreesNear);
        vector.set(NUMBER_RATIO, ratio);
    }

    /** Figures of the claim as written, "2,500", that the statement has or lacks, dates too. */
    private void digits() {
        Side statement = matching.statement();
        Set<Long> known = new HashSet<>();
        for (int token = 0; token < statement.size(); token++) {
            if (isFigure(statement, token)) {
                known.add(statement.hash(token));
            }
        }
        Side claim = matching.claim();
        int found = 0;
        int unknown = 0;
        for (int token = 0; token < claim.size(); token++) {
            if (isFigure(claim, token) && Character.isDigit(claim.charAt(token, 0))) {
                boolean has = known.contains(claim.hash(token));
                found += has ? 1 : 0;
                unknown += has ? 0 : 1;
            }
        }
        vector.count(DIGITS_KNOWN, found, MOST);
        vector.count(DIGITS_UNKNOWN, unknown, MOST);
    }

    private static boolean isFigure(Side side, int token) {
        return side.kind(token) == Side.Kind.NUMBER || side.kind(token) == Side.Kind.DATE;
    }
}
