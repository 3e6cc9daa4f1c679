package io.github.touchstone.model;

import java.util.List;

/**
 * A feature and what it says.
 *
 * @param feature its name
 * @param weights a weight for each output, in thousandths of a unit of log-odds
 */
public record ModelRow(String feature, List<Integer> weights) {

    /** Copies the list. */
    public ModelRow {
        weights = List.copyOf(weights);
    }
}
