package io.github.touchstone.contradiction;

import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.Time;
import io.github.touchstone.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * A clause of the text that may be held against something.
 *
 * @param sentence its sentence
 * @param clause the clause, with what its pronouns stand for
 * @param standing how the author stands to it
 * @param context keys of the names around it
 * @param around the dates that its sentence names, or else the sentence before it in the block
 */
record Statement(Sentence sentence, Proposition clause, Standing standing, Set<Long> context, List<Time> around) {

    /** What the sentence dates so far from a fact is not about it, even if the clause itself has no date. */
    private static final int FAR_IN_YEARS = 2;

    Statement standingAs(Standing other) {
        return new Statement(sentence, clause, other, context, around);
    }

    Statement saying(Proposition other) {
        return new Statement(sentence, other, standing, context, around);
    }

    /** Whether the dates of the sentence are all far from a time, and the clause has none of its own. */
    boolean isFarFrom(Time time) {
        boolean dated = clause.dates().stream().anyMatch(date -> !date.open());
        return !dated && !around.isEmpty() && around.stream().allMatch(near -> isFar(near, time));
    }

    private static boolean isFar(Time one, Time other) {
        return one.first().minusYears(FAR_IN_YEARS).isAfter(other.last())
                || other.first().minusYears(FAR_IN_YEARS).isAfter(one.last());
    }
}
