package io.github.touchstone.corpus.shipped;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A known set of labelled rows.
 *
 * @param pattern its name, or with "*" at the end the beginning of its names
 * @param about what its rows hold
 * @param source who made it
 * @param terms under which terms it may be used
 */
public record DataSet(String pattern, String about, String source, String terms) {

    /**
     * Looks a data set up.
     *
     * @param name its name, such as "wikipedia-dev"
     * @return the first that has this name; empty if none is known by it
     */
    public static Optional<DataSet> named(String name) {
        return Known.ALL.stream()
                .filter(set -> new NamePattern(set.pattern).matches(name))
                .findFirst();
    }

    private static DataSet of(Map<String, String> row) {
        return new DataSet(
                row.getOrDefault("data set", ""),
                row.getOrDefault("about", ""),
                row.getOrDefault("source", ""),
                row.getOrDefault("terms", ""));
    }

    private static final class Known {
        static final List<DataSet> ALL = ShippedTable.read("data-sets.tsv").rows().stream()
                .map(DataSet::of)
                .toList();
    }
}
