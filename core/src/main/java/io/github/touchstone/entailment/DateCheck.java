package io.github.touchstone.entailment;

import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.Time;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/** The same event on another day. States that last, and dates that only bound a time, are left alone. */
final class DateCheck implements Check {

    /** What lasts longer is a state and not an event; another date within it does not clash. */
    private static final int LONGEST_EVENT_DAYS = 366;

    @Override
    public Optional<Verdict> check(Alignment alignment) {
        Optional<Time> known = alignment.fact().time();
        List<DateMention> claimed = alignment.claim().dates();
        List<DateMention> stated = alignment.statement().dates();
        if (known.isEmpty() || claimed.size() != 1 || stated.size() > 1 || isState(known.get())) {
            return Optional.empty();
        }
        DateMention date = claimed.get(0);
        boolean open = date.open() || stated.stream().anyMatch(DateMention::open);
        boolean denied = alignment.claim().isNegated() || alignment.statement().isNegated();
        if (open || denied || date.time().overlaps(known.get()) || !SameEvent.holds(alignment, List.of(), List.of())) {
            return Optional.empty();
        }
        Span factPiece =
                stated.isEmpty() ? alignment.statement().span() : stated.get(0).span();
        return Optional.of(new Verdict(
                Verdict.Relation.CONTRADICTS,
                Verdict.Kind.DATE,
                SameEvent.probability(alignment, 0, 0),
                date.span(),
                factPiece));
    }

    private static boolean isState(Time time) {
        return time.last().toEpochDay() - time.first().toEpochDay() > LONGEST_EVENT_DAYS;
    }
}
