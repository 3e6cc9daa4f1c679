package io.github.touchstone.corpus.shipped;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a corpus of pairs counts in training. Corpora differ in how many of their texts give themselves away.
 *
 * @param name what its rows call it
 * @param share the part of its rows that is used, 0 to 1
 * @param weight how much each row counts
 * @param edited the part of its rows that is also used with a denial put in, 0 to 1
 */
public record PairSource(String name, double share, double weight, double edited) {

    /**
     * Looks a corpus up.
     *
     * @param name what rows call it
     * @return how much it counts; one that is not known is used whole
     */
    public static PairSource named(String name) {
        Optional<PairSource> known =
                Known.ALL.stream().filter(source -> source.name.equals(name)).findFirst();
        return known.orElseGet(() -> new PairSource(name, 1, 1, 0));
    }

    private static PairSource of(Map<String, String> row) {
        return new PairSource(
                row.getOrDefault("source", ""), number(row, "share"), number(row, "weight"), number(row, "edited"));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    private static final class Known {
        static final List<PairSource> ALL = ShippedTable.read("pair-sources.tsv").rows().stream()
                .map(PairSource::of)
                .toList();
    }
}
