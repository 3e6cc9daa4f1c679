package io.github.touchstone.knowledge;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.DateFinder;
import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.Time;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Gregorian calendar gives: the weekday of a date, leap years, the length of a month. Computed, not listed;
 * dates before the calendar was made are left alone.
 */
final class Calendar {

    /** The first whole year of the Gregorian calendar. */
    private static final int FIRST_YEAR = 1583;

    private static final Map<Long, DayOfWeek> WEEKDAYS = byName(DayOfWeek.values());
    private static final Map<Long, Month> MONTHS = byName(Month.values());
    private static final WordSet VERBS = WordSet.of("was", "is", "fell", "falls", "were");
    private static final WordSet SMALL_WORDS = WordSet.of("on", "a", "an");
    private static final long NOT = Fold.hash("not");
    private static final long LEAP = Fold.hash("leap");
    private static final long YEAR = Fold.hash("year");
    private static final WordSet HAS = WordSet.of("has", "had");
    private static final WordSet DAYS = WordSet.of("days");

    private Calendar() {}

    private static <E extends Enum<E>> Map<Long, E> byName(E[] values) {
        return Stream.of(values).collect(Collectors.toUnmodifiableMap(one -> Fold.hash(one.name()), one -> one));
    }

    static boolean bearsOut(Tokens tokens, int first, int end) {
        return end - first >= 3
                && (isWeekday(tokens, first, end) || isLeapYear(tokens, first, end) || isMonth(tokens, first, end));
    }

    /** "12 November 1940 was a Tuesday." */
    private static boolean isWeekday(Tokens tokens, int first, int end) {
        DayOfWeek weekday = WEEKDAYS.get(tokens.hash(end - 1));
        if (weekday == null) {
            return false;
        }
        List<DateMention> dates = DateFinder.find(tokens, first, end);
        if (dates.size() != 1 || dates.get(0).firstToken() != first) {
            return false;
        }
        Time time = dates.get(0).time();
        int verb = dates.get(0).endToken();
        return time.first().equals(time.last())
                && time.first().getYear() >= FIRST_YEAR
                && VERBS.contains(tokens.hash(verb))
                && holds(tokens, verb + 1, end - 1, time.first().getDayOfWeek() == weekday);
    }

    /** Whether only small words lead up to an end, and a "not" among them where a statement is false. */
    private static boolean holds(Tokens tokens, int from, int end, boolean so) {
        boolean denied = false;
        for (int token = from; token < end; token++) {
            boolean not = tokens.hash(token) == NOT;
            if (!not && !SMALL_WORDS.contains(tokens.hash(token))) {
                return false;
            }
            denied |= not;
        }
        return so != denied;
    }

    /** "2000 was a leap year", "1900 was not a leap year". */
    private static boolean isLeapYear(Tokens tokens, int first, int end) {
        int year = year(tokens, first);
        return year >= FIRST_YEAR
                && end - first >= 5
                && tokens.hash(end - 1) == YEAR
                && tokens.hash(end - 2) == LEAP
                && VERBS.contains(tokens.hash(first + 1))
                && holds(tokens, first + 2, end - 2, Year.isLeap(year));
    }

    private static int year(Tokens tokens, int token) {
        if (tokens.kind(token) != Token.Kind.NUMBER || tokens.end(token) - tokens.start(token) != 4) {
            return 0;
        }
        int year = 0;
        for (char digit : tokens.text(token).toCharArray()) {
            if (digit < '0' || digit > '9') {
                return 0;
            }
            year = year * 10 + digit - '0';
        }
        return year;
    }

    /** "January has 31 days", "February has 28 days". */
    private static boolean isMonth(Tokens tokens, int first, int end) {
        Month month = MONTHS.get(tokens.hash(first));
        if (month == null || !HAS.contains(tokens.hash(first + 1))) {
            return false;
        }
        Optional<Amount> days = Amount.at(tokens, first + 2, end);
        if (days.isEmpty() || days.get().endToken() != end - 1 || !DAYS.contains(tokens.hash(end - 1))) {
            return false;
        }
        double length = days.get().value();
        return length == month.minLength() || length == month.maxLength();
    }
}
