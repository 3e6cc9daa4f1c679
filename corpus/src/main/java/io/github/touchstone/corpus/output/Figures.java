package io.github.touchstone.corpus.output;

import java.util.Locale;

/** Numbers as people read them. Programs are given the plain decimals of the JSON and CSV forms instead. */
public final class Figures {

    private static final String MINUS = "\u2212";

    private Figures() {}

    /**
     * A score.
     *
     * @param score 0 to 100
     * @return with one decimal: "61.2"
     */
    public static String score(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }

    /**
     * The two ends of an interval.
     *
     * @param low the lower end, 0 to 100
     * @param high the upper end, 0 to 100
     * @return without decimals, parted by an en dash: "57–65"
     */
    public static String interval(double low, double high) {
        return String.format(Locale.ROOT, "%.0f–%.0f", low, high);
    }

    /**
     * Points taken or given.
     *
     * @param points negative if they were taken
     * @return with a sign and two decimals: "−6.50", "+0.80", "0.00"
     */
    public static String points(double points) {
        String digits = String.format(Locale.ROOT, "%.2f", Math.abs(points));
        if (digits.equals("0.00")) {
            return digits;
        }
        return (points < 0 ? MINUS : "+") + digits;
    }

    /**
     * A number of things.
     *
     * @param count how many
     * @param noun one of them, which takes a plain "s" for more
     * @return "1 document", "12 documents"
     */
    public static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
