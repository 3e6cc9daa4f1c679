package io.github.touchstone.proposition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of time: a year, a month, a day, or from one to another.
 *
 * @param first its first day
 * @param last its last day
 */
public record Time(LocalDate first, LocalDate last) {

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
     * Reads ISO 8601: "1941", "1941-06", "1941-06-22", or two of them parted by "/".
     *
     * @param text the text
     * @return the time; empty if the text is none
     */
    public static Optional<Time> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        Optional<Time> from = point(text.substring(0, slash));
        Optional<Time> to = point(text.substring(slash + 1));
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

    private static Optional<Time> point(String text) {
        String[] parts = text.split("-", -1);
        try {
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

    private static Time day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Time(date, date);
    }
}
