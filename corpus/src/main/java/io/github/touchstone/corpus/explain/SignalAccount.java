package io.github.touchstone.corpus.explain;

import java.util.List;

/**
 * What one signal took and gave.
 *
 * @param signal the signal's name
 * @param had the points that it could take or give, 0 to 100
 * @param items its entries, in order of place
 * @param hundredths the sum of its entries, in hundredths of a point; negative if it costs
 * @param undetermined why the signal could not judge; empty if it could
 */
public record SignalAccount(String signal, double had, List<Item> items, long hundredths, String undetermined) {

    /** Copies the list. */
    public SignalAccount {
        items = List.copyOf(items);
    }

    /**
     * The sum of its entries.
     *
     * @return points, with two decimals
     */
    public double points() {
        return hundredths / 100.0;
    }
}
