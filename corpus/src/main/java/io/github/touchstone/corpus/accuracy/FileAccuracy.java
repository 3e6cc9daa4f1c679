package io.github.touchstone.corpus.accuracy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How accurate one task is on one file of labelled rows.
 *
 * @param file the file as the user named it, with "/" between its parts
 * @param model the name and version of what answered; empty if it is no model
 * @param rows how many of its rows were judged
 * @param positives how many things there are to find: rows of the positive class, or spans; empty where neither applies
 * @param threshold the least probability that means yes; empty where there is none
 * @param figures ours, over all rows
 * @param groups ours, over some of the rows, by the group's name
 * @param baselines those of simple rivals over the same rows, by the rival's name
 */
public record FileAccuracy(
        String file,
        String model,
        int rows,
        OptionalInt positives,
        OptionalDouble threshold,
        Measures figures,
        Map<String, Group> groups,
        Map<String, Measures> baselines) {

    private static final String PACKED = ".gz";

    /** Copies the maps in their order. */
    public FileAccuracy {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        baselines = Collections.unmodifiableMap(new LinkedHashMap<>(baselines));
    }

    /**
     * The name of the data set.
     *
     * @return the file's name without folder and endings: "wikipedia-dev" for "data/wikipedia-dev.jsonl.gz"
     */
    public String dataSet() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String unpacked = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }

    /**
     * Adds groups.
     *
     * @param more more groups, to stand before the others
     * @return these figures with those groups
     */
    public FileAccuracy with(Map<String, Group> more) {
        Map<String, Group> all = new LinkedHashMap<>(more);
        all.putAll(groups);
        return new FileAccuracy(file, model, rows, positives, threshold, figures, all, baselines);
    }
}
