package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.Time;
import io.github.touchstone.proposition.WrittenNumber;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When something happened by how near it was: "in January 1941, when Germany was only weeks away from an attack" says
 * that the attack came between January and, at the latest, early May.
 *
 * <p>The stretch is taken generously: "days" are at most a month, "weeks" three months, "months" two years; a number of
 * them is at most half as many again.
 */
final class Countdown {

    private static final long WHEN = Fold.hash("when");
    private static final WordSet FROM = WordSet.of("from", "of", "to");
    private static final WordSet AWAY = WordSet.of("away", "short", "shy", "prior", "ahead");
    private static final long BEFORE = Fold.hash("before");

    /** Days that a unit without a number may last at most. */
    private static final Map<Long, Integer> LONGEST = Map.of(
            Fold.hash("hours"), 3,
            Fold.hash("days"), 31,
            Fold.hash("weeks"), 91,
            Fold.hash("months"), 730);

    private static final Map<Long, Integer> DAYS = Map.of(
            Fold.hash("hours"), 1,
            Fold.hash("days"), 1,
            Fold.hash("weeks"), 7,
            Fold.hash("months"), 31);

    /** The same words, to pass over most others fast. */
    private static final WordSet UNITS = WordSet.of("hours", "days", "weeks", "months");

    private Countdown() {}

    /** What a clause says of the event ahead, with the time that follows from it; empty if it counts down to none. */
    static Optional<Proposition> in(List<Proposition> clauses, int index) {
        Proposition clause = clauses.get(index);
        Tokens tokens = clause.text().tokens();
        for (int token = clause.firstToken(); token + 2 < clause.endToken(); token++) {
            if (!UNITS.contains(tokens.hash(token))) {
                continue;
            }
            int event = event(tokens, token + 1);
            if (event > 0 && event < clause.endToken()) {
                int unit = token;
                int days = days(tokens, unit, clause.firstToken());
                return date(clauses, index).map(from -> ahead(clause, unit, event, from, days));
            }
        }
        return Optional.empty();
    }

    private static int days(Tokens tokens, int token, int first) {
        int longest = LONGEST.getOrDefault(tokens.hash(token), 0);
        Optional<WrittenNumber> number = token > first ? WrittenNumber.at(tokens, token - 1, token) : Optional.empty();
        return number.map(written ->
                        (int) Math.min(10_000, written.value() * 1.5 * DAYS.getOrDefault(tokens.hash(token), 1) + 1))
                .orElse(longest);
    }

    /** The token after "away from", "short of" or "before"; -1 if none of these stands there. */
    private static int event(Tokens tokens, int token) {
        if (tokens.hash(token) == BEFORE) {
            return token + 1;
        }
        return AWAY.contains(tokens.hash(token)) && FROM.contains(tokens.hash(token + 1)) ? token + 2 : -1;
    }

    /** The one date of the clause, or of the clause before if this one begins with "when". */
    private static Optional<DateMention> date(List<Proposition> clauses, int index) {
        Proposition clause = clauses.get(index);
        boolean goesOn = index > 0 && clause.text().tokens().hash(clause.firstToken()) == WHEN;
        List<DateMention> dates =
                clause.dates().isEmpty() && goesOn ? clauses.get(index - 1).dates() : clause.dates();
        return dates.size() == 1 && !dates.get(0).open() ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private static Proposition ahead(Proposition clause, int unit, int event, DateMention from, int days) {
        Time time = new Time(from.time().first(), from.time().last().plusDays(days));
        List<ContentWord> words = clause.words().stream()
                .filter(word -> word.firstToken() >= event || word.endToken() <= unit)
                .toList();
        return new Proposition(
                clause.text(),
                clause.firstToken(),
                clause.endToken(),
                words,
                List.of(new DateMention(from.span(), unit, unit + 1, time, false)),
                List.of(),
                clause.negations(),
                clause.real());
    }
}
