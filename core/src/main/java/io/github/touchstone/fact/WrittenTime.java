package io.github.touchstone.fact;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as English writes it: "22 June 1941", "June 1941", "1941", "the 1940s", "the 19th century".
 *
 * @param words the time in words
 * @param isDay whether it is a single day
 */
record WrittenTime(String words, boolean isDay) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** Writes an ISO 8601 time out; empty for anything else, an interval too. */
    static Optional<WrittenTime> parse(String iso) {
        if (iso.length() < YEAR || !isDigits(iso, 0, 2)) {
            return Optional.empty();
        }
        if (iso.length() == YEAR) {
            return year(iso);
        }
        boolean date = (iso.length() == MONTH || iso.length() == DAY)
                && isDigits(iso, 0, YEAR)
                && isPart(iso, YEAR)
                && (iso.length() == MONTH || isPart(iso, MONTH));
        return date ? date(iso) : Optional.empty();
    }

    private static Optional<WrittenTime> year(String iso) {
        if (isDigits(iso, 0, YEAR)) {
            return Optional.of(new WrittenTime(iso, false));
        }
        if (iso.endsWith("XX")) {
            int century = Integer.parseInt(iso.substring(0, 2)) + 1;
            return Optional.of(new WrittenTime("the " + century + ending(century) + " century", false));
        }
        return iso.endsWith("X") && isDigits(iso, 0, YEAR - 1)
                ? Optional.of(new WrittenTime("the " + iso.substring(0, YEAR - 1) + "0s", false))
                : Optional.empty();
    }

    private static String ending(int number) {
        boolean teen = number / 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static Optional<WrittenTime> date(String iso) {
        int month = Integer.parseInt(iso.substring(YEAR + 1, MONTH));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + iso.substring(0, YEAR);
        return Optional.of(
                iso.length() == MONTH
                        ? new WrittenTime(name, false)
                        : new WrittenTime(Integer.parseInt(iso.substring(MONTH + 1)) + " " + name, true));
    }

    /** "on" a day, "in" everything longer. */
    String withPreposition() {
        return (isDay ? "on " : "in ") + words;
    }

    private static boolean isPart(String iso, int hyphen) {
        return iso.charAt(hyphen) == '-' && isDigits(iso, hyphen + 1, hyphen + 3);
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
