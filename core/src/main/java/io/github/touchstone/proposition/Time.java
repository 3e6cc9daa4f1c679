package io.github.touchstone.proposition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of time: a century, a decade, a year, a month, a day, or from one to another.
 *
 * @param first its first day
 * @param last its last day
 */
public record Time(LocalDate first, LocalDate last) {

    private static final String OPEN = "..";
    private static final String ANY_DIGIT = "X";
    private static final int YEAR_DIGITS = 4;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Time {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("time " + first + "/" + last + ": expected the earlier day first");
        }
    }

    /**
     * Reads ISO 8601: "1941", "1941-06", "1941-06-22", or two of them parted by "/". From part 2 of 2019 (the Extended
     * Date/Time Format) it takes "X" for a digit left open at the end of a year, as in "194X" and "19XX", and ".." for
     * an interval without a beginning or an end, as in "1990/..".
     *
     * @param text the text
     * @return the time; empty if the text is none
     */
    public static Optional<Time> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        Optional<Time> from = end(text.substring(0, slash), LocalDate.MIN);
        Optional<Time> to = end(text.substring(slash + 1), LocalDate.MAX);
        return from.isPresent() && to.isPresent() && !to.get().last.isBefore(from.get().first)
                ? Optional.of(new Time(from.get().first, to.get().last))
                : Optional.empty();
    }

    /**
     * A whole year.
     *
     * @param year the year
     * @return from its first day to its last
     */
    public static Time ofYear(int year) {
        return new Time(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * A whole month.
     *
     * @param year the year
     * @param month 1 to 12
     * @return from its first day to its last
     */
    public static Time ofMonth(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Time(whole.atDay(1), whole.atEndOfMonth());
    }

    /**
     * Tells whether two times have a day in common.
     *
     * @param other the other time
     * @return true if they do
     */
    public boolean overlaps(Time other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    private static Optional<Time> end(String text, LocalDate open) {
        return text.equals(OPEN) ? Optional.of(new Time(open, open)) : point(text);
    }

    private static Optional<Time> point(String text) {
        String[] parts = text.split("-", -1);
        try {
            if (parts.length == 1 && text.endsWith(ANY_DIGIT)) {
                return years(text);
            }
            int year = Integer.parseInt(parts[0]);
            return switch (parts.length) {
                case 1 -> Optional.of(ofYear(year));
                case 2 -> Optional.of(ofMonth(year, Integer.parseInt(parts[1])));
                case 3 -> Optional.of(day(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
                default -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "194X" and "19XX". */
    private static Optional<Time> years(String text) {
        int known = text.indexOf(ANY_DIGIT);
        boolean atEnd = text.substring(known).chars().allMatch(c -> c == ANY_DIGIT.charAt(0));
        if (known < 2 || text.length() != YEAR_DIGITS || !atEnd) {
            return Optional.empty();
        }
        int first = Integer.parseInt(text.replace(ANY_DIGIT, "0"));
        int last = Integer.parseInt(text.replace(ANY_DIGIT, "9"));
        return Optional.of(new Time(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }

    private static Time day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Time(date, date);
    }
}
