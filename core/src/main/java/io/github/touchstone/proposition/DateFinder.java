package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds dates that have a year: "22 June 1941", "June 22, 1941", "12 to 14 November 1940", "mid-November 1940",
 * "in 1939", "1934-38".
 */
public final class DateFinder {

    private static final WordMap<Integer> MONTHS = new WordMap<>();

    static {
        for (Term term : Lexicons.standard().get("reason/month").terms()) {
            MONTHS.add(Fold.hash(term.text()), Integer.parseInt(term.column("month")));
        }
    }

    private static final WordSet BEFORE_YEAR = Lexicons.standard().words("reason/year-word");
    private static final WordSet OPENING = Lexicons.standard().words("reason/time-bound");
    private static final WordSet JOINS_DAYS = WordSet.of("and", "to", "or", "-", "–", "—");
    private static final long OF = Fold.hash("of");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;
    private final int end;
    private final List<DateMention> found = new ArrayList<>();

    private DateFinder(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /**
     * Finds the dates among some tokens.
     *
     * @param tokens the tokens of a text
     * @param first index of the first to look at
     * @param end index after the last
     * @return the dates, in order
     */
    public static List<DateMention> find(Tokens tokens, int first, int end) {
        DateFinder finder = new DateFinder(tokens, end);
        int token = first;
        while (token < end) {
            token = Math.max(finder.dateAt(token, first), token + 1);
        }
        return finder.found;
    }

    /**
     * The month that a word names.
     *
     * @param hash the word's folded hash
     * @return 1 to 12; 0 if it names none
     */
    public static int month(long hash) {
        return MONTHS.getOrDefault(hash, 0);
    }

    /** Returns the token after the date that begins here, or the token itself if none does. */
    private int dateAt(int token, int first) {
        int month = month(token);
        if (month > 0) {
            return monthFirst(token, month, first);
        }
        if (day(token) > 0) {
            int after = dayFirst(token, first);
            if (after > token) {
                return after;
            }
        }
        return year(token) > 0 && (isAfterYearWord(token, first)) ? years(token, first) : token;
    }

    private int monthFirst(int token, int month, int first) {
        int next = token + 1;
        int day = day(next);
        if (day == 0) {
            int year = tokens.is(next, ',') ? next + 1 : skipOf(next);
            return year(year) > 0 ? add(token, year + 1, month(year(year), month, 0, 0), first) : token;
        }
        int lastDay = day;
        next++;
        if (next + 1 < end && JOINS_DAYS.contains(tokens.hash(next)) && day(next + 1) > 0) {
            lastDay = day(next + 1);
            next += 2;
        }
        next = tokens.is(next, ',') ? next + 1 : next;
        return year(next) > 0 ? add(token, next + 1, month(year(next), month, day, lastDay), first) : token;
    }

    private int dayFirst(int token, int first) {
        int next = token + 1;
        int day = day(token);
        int lastDay = day;
        if (next + 1 < end && JOINS_DAYS.contains(tokens.hash(next)) && day(next + 1) > 0) {
            lastDay = day(next + 1);
            next += 2;
        }
        next = skipOf(next);
        int month = month(next);
        if (month == 0) {
            return token;
        }
        next = tokens.is(next + 1, ',') ? next + 2 : next + 1;
        return year(next) > 0 ? add(token, next + 1, month(year(next), month, day, lastDay), first) : token;
    }

    private int years(int token, int first) {
        int year = year(token);
        int next = token + 1;
        if (next + 1 < end && isDash(next) && tokens.touchesPrevious(next) && tokens.touchesPrevious(next + 1)) {
            int last = lastYear(year, next + 1);
            if (last >= year) {
                Time time =
                        new Time(Time.ofYear(year).first(), Time.ofYear(last).last());
                return add(token, next + 2, time, first);
            }
        }
        return add(token, next, Time.ofYear(year), first);
    }

    private int lastYear(int year, int token) {
        int full = year(token);
        if (full > 0) {
            return full;
        }
        int number = number(token, 2);
        return number > 0 ? year / 100 * 100 + number : 0;
    }

    private static Time month(int year, int month, int day, int lastDay) {
        try {
            return day == 0
                    ? Time.ofMonth(year, month)
                    : new Time(LocalDate.of(year, month, day), LocalDate.of(year, month, Math.max(day, lastDay)));
        } catch (DateTimeException e) {
            return Time.ofMonth(year, month);
        }
    }

    private int add(int from, int to, Time time, int first) {
        boolean open = from > first && (OPENING.contains(tokens.hash(from - 1)) || isPartOfName(from, first));
        found.add(new DateMention(tokens.span(from, to), from, to, time, open));
        return to;
    }

    /** In "the War of 1812" the year belongs to the name. */
    private boolean isPartOfName(int date, int first) {
        return date - 2 >= first && tokens.hash(date - 1) == OF && tokens.isCapitalized(date - 2);
    }

    private boolean isAfterYearWord(int token, int first) {
        return token > first && (BEFORE_YEAR.contains(tokens.hash(token - 1)) || tokens.is(token - 1, '('));
    }

    private int skipOf(int token) {
        return token < end && tokens.hash(token) == OF ? token + 1 : token;
    }

    private boolean isDash(int token) {
        return tokens.is(token, '-') || tokens.is(token, '–');
    }

    private int month(int token) {
        return token < end && tokens.isCapitalized(token) ? month(tokens.hash(token)) : 0;
    }

    private int day(int token) {
        int day = number(token, 2);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private int year(int token) {
        int year = token < end && tokens.end(token) - tokens.start(token) == 4 ? number(token, 4) : 0;
        return year >= 1000 && year <= 2099 ? year : 0;
    }

    /** The digits a number token begins with, if there are at most so many and only an ordinal ending follows. */
    private int number(int token, int digits) {
        if (token >= end || tokens.kind(token) != Token.Kind.NUMBER) {
            return 0;
        }
        String text = tokens.text(token);
        int value = 0;
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            if (i >= digits) {
                return 0;
            }
            value = value * 10 + text.charAt(i++) - '0';
        }
        String rest = Fold.fold(text.substring(i));
        return rest.isEmpty() || ORDINAL_ENDINGS.contains(rest) ? value : 0;
    }
}
