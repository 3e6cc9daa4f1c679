package io.github.touchstone.entailment;

import static io.github.touchstone.entailment.PairFeature.*;

import io.github.touchstone.proposition.DateFinder;
import java.util.ArrayList;
import java.util.List;

/** Months with or without a day, and mostly without a year: "12 March", "in March". */
final class MonthFeatures {

    private static final int DAYS = 31;
    private static final int MOST = 3;

    private MonthFeatures() {}

    /** A month, and the day beside it; 0 if there is none. */
    private record MonthDay(int month, int day) {}

    static void visit(Matching matching, FeatureVector vector) {
        List<MonthDay> claimed = find(matching.claim());
        List<MonthDay> known = find(matching.statement());
        vector.count(CLAIM_MONTHS, claimed.size(), MOST);
        vector.set(MONTH_UNKNOWN, known.isEmpty() ? claimed.size() : 0);
        for (MonthDay month : claimed) {
            boolean sameMonth = known.stream().anyMatch(other -> other.month == month.month);
            boolean sameDay = known.stream()
                    .anyMatch(other ->
                            other.month == month.month && (other.day == month.day || other.day == 0 || month.day == 0));
            if (sameDay) {
                vector.add(MONTH_AGREES, 1);
            } else if (sameMonth) {
                vector.add(DAY_CLASH, 1);
            } else if (!known.isEmpty()) {
                vector.add(MONTH_CLASH, 1);
            }
        }
    }

    static boolean hasMonth(Side side) {
        return !find(side).isEmpty();
    }

    private static List<MonthDay> find(Side side) {
        List<MonthDay> found = new ArrayList<>();
        for (int token = 0; token < side.size(); token++) {
            int month = side.isCapitalized(token) ? DateFinder.month(side.hash(token)) : 0;
            if (month > 0) {
                int before = token > 0 ? day(side, token - 1) : 0;
                int behind = token + 1 < side.size() ? day(side, token + 1) : 0;
                found.add(new MonthDay(month, before > 0 ? before : behind));
            }
        }
        return found;
    }

    /** One or two digits, with "st" or the like behind or not; 0 if the token is no day. */
    private static int day(Side side, int token) {
        int value = 0;
        int at = 0;
        while (at < side.length(token) && Character.isDigit(side.charAt(token, at)) && value <= DAYS) {
            value = value * 10 + Character.digit(side.charAt(token, at), 10);
            at++;
        }
        int rest = side.length(token) - at;
        boolean ending = rest == 0 || (rest == 2 && Character.isLetter(side.charAt(token, at)));
        return at > 0 && ending && value <= DAYS ? value : 0;
    }
}
