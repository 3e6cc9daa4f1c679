package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.Time;
import java.util.List;

/** Dates with a year: each of the claim's is held against the statement's; "before 1941" bounds instead of naming. */
final class DateFeatures {

    private static final WordSet BEFORE = WordSet.of("before", "until", "till", "prior");
    private static final WordSet AFTER = WordSet.of("after", "since", "following");
    private static final WordSet BY = WordSet.of("by");
    private static final int REACH = 3;
    /** Further apart is as far as can be told. */
    private static final int MOST_YEARS = 99;

    private final Matching matching;
    private final List<DateMention> known;
    private int agrees;
    private int clashes;
    private int bound;
    private int boundAgrees;
    private int boundClashes;
    private double agreesNear = -1;
    private double clashesNear = -1;
    private int years = MOST_YEARS;

    private DateFeatures(Matching matching) {
        this.matching = matching;
        this.known = matching.statement().proposition().dates();
    }

    static void visit(Matching matching, FeatureVector vector) {
        DateFeatures features = new DateFeatures(matching);
        List<DateMention> claimed = matching.claim().proposition().dates();
        claimed.forEach(features::read);
        vector.count(CLAIM_DATES, claimed.size(), 3);
        vector.count(STATEMENT_DATES, features.known.size(), 5);
        vector.set(DATE_AGREES, features.agrees);
        vector.set(DATE_CLASH, features.clashes);
        vector.set(BOUND_AGREES, features.boundAgrees);
        vector.set(BOUND_CLASH, features.boundClashes);
        vector.set(DATE_BOUND, features.bound);
        vector.set(DATE_AGREES_NEAR, features.agreesNear);
        vector.set(DATE_CLASH_NEAR, features.clashesNear);
        vector.set(DATE_YEARS, features.years);
        vector.set(DATE_UNKNOWN, features.known.isEmpty() ? claimed.size() : 0);
    }

    private void read(DateMention claimed) {
        int at = matching.claim().local(claimed.firstToken());
        boolean before = follows(at, BEFORE);
        boolean after = !before && follows(at, AFTER);
        boolean by = !before && !after && follows(at, BY);
        boolean bounds = before || after || by;
        boolean overlaps = false;
        boolean fits = false;
        double best = -1;
        boolean bestOverlaps = false;
        for (DateMention date : known) {
            boolean same = claimed.time().overlaps(date.time());
            overlaps |= same;
            fits |= before && date.time().first().isBefore(claimed.time().first());
            fits |= by && !date.time().first().isAfter(claimed.time().last());
            fits |= after && date.time().last().isAfter(claimed.time().last());
            years = Math.min(years, yearsApart(claimed.time(), date.time()));
            double near = Surroundings.alike(
                    matching, claimed.firstToken(), claimed.endToken(), date.firstToken(), date.endToken());
            if (near > best) {
                best = near;
                bestOverlaps = same;
            }
        }
        if (!known.isEmpty()) {
            agrees += overlaps ? 1 : 0;
            clashes += overlaps ? 0 : 1;
            boundAgrees += bounds && fits ? 1 : 0;
            boundClashes += bounds && !fits ? 1 : 0;
        }
        bound += bounds ? 1 : 0;
        if (!bounds && bestOverlaps) {
            agreesNear = Math.max(agreesNear, best);
        } else if (!bounds) {
            clashesNear = Math.max(clashesNear, best);
        }
    }

    private static int yearsApart(Time a, Time b) {
        return Math.abs(a.first().getYear() - b.first().getYear());
    }

    private boolean follows(int at, WordSet words) {
        for (int token = at - 1; token >= Math.max(0, at - REACH); token--) {
            if (words.contains(matching.claim().hash(token))) {
                return true;
            }
        }
        return false;
    }
}
