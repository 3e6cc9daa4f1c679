package io.github.touchstone.corpus.wordnet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the table leaves WordNet: {@code corrections.tsv}. */
final class Corrections {

    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, List<String>> pertaining = new HashMap<>();
    private final Map<String, List<String>> broader = new HashMap<>();

    Corrections(HandTable table, WordNet wordNet) {
        Map<String, String> keys = wordNet.keysByName();
        for (List<String> row : table.rows(2)) {
            String key = keys.get(row.get(0));
            String other = keys.get(row.get(row.size() - 1));
            boolean isKnown = key != null && (row.size() == 2 || other != null);
            switch (isKnown ? row.get(1) : "") {
                case "left-out" -> leftOut.add(row.get(0));
                case "pertains" ->
                    pertaining
                            .computeIfAbsent(key, meaning -> new ArrayList<>())
                            .add(other);
                case "broader" ->
                    broader.computeIfAbsent(key, meaning -> new ArrayList<>()).add(other);
                default ->
                    throw table.malformed(
                            row, "expected a meaning, left-out, pertains or broader, and another meaning");
            }
        }
    }

    /** Names of meanings that their words do not have. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** What an adjective pertains to besides. */
    List<String> pertaining(String key) {
        return pertaining.getOrDefault(key, List.of());
    }

    /** What is broader besides. */
    List<String> broader(String key) {
        return broader.getOrDefault(key, List.of());
    }
}
