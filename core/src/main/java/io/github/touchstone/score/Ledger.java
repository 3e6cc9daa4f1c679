package io.github.touchstone.score;

import java.util.List;

/**
 * Where every point of a score went: the score is the exact sum of the entries, in hundredths of a point.
 *
 * @param entries the start, then each signal's findings in order of place
 */
public record Ledger(List<Entry> entries) {

    /**
     * One line of the account.
     *
     * @param signal the signal it belongs to; empty for the start
     * @param finding the id of the finding; empty for the start
     * @param reason what the points are for
     * @param hundredths points times 100; negative if it costs
     */
    public record Entry(String signal, String finding, String reason, long hundredths) {
        /**
         * The entry in points.
         *
         * @return hundredths / 100
         */
        public double points() {
            return hundredths / 100.0;
        }
    }

    /** Copies the list. */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * The sum of all entries.
     *
     * @return points times 100
     */
    public long hundredths() {
        long sum = 0;
        for (Entry entry : entries) {
            sum += entry.hundredths();
        }
        return sum;
    }

    /**
     * What one signal took or gave.
     *
     * @param signal the signal's name
     * @return points times 100; negative if it costs
     */
    public long hundredths(String signal) {
        return entries.stream()
                .filter(entry -> entry.signal().equals(signal))
                .mapToLong(Entry::hundredths)
                .sum();
    }
}
