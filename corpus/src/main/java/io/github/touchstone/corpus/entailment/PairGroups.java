package io.github.touchstone.corpus.entailment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Parts pairs by source, then by kind. A kind is called by its own name; where two sources have a kind of one name, or
 * a source is called so, it is "source/kind".
 */
public final class PairGroups {

    private PairGroups() {}

    /**
     * The pairs of each source.
     *
     * @param pairs pairs
     * @return them by the source's name, in the order of the names; without those that name none
     */
    public static Map<String, List<JudgedPair>> bySource(List<JudgedPair> pairs) {
        return pairs.stream()
                .filter(pair -> !pair.source().isEmpty())
                .collect(Collectors.groupingBy(JudgedPair::source, TreeMap::new, Collectors.toList()));
    }

    /**
     * The pairs of each kind.
     *
     * @param pairs pairs
     * @return them by the group's name, in the order of source and kind; without those that name no kind
     */
    public static Map<String, List<JudgedPair>> byKind(List<JudgedPair> pairs) {
        Map<String, List<JudgedPair>> kinds = pairs.stream()
                .filter(pair -> !pair.kind().isEmpty())
                .collect(Collectors.groupingBy(PairGroups::longName, TreeMap::new, Collectors.toList()));
        Set<String> taken = new HashSet<>(bySource(pairs).keySet());
        Set<String> shared = new HashSet<>();
        kinds.values().forEach(kind -> {
            String name = kind.get(0).kind();
            if (!taken.add(name)) {
                shared.add(name);
            }
        });
        Map<String, List<JudgedPair>> named = new LinkedHashMap<>();
        kinds.forEach((longName, kind) -> {
            String name = kind.get(0).kind();
            named.put(shared.contains(name) ? longName : name, kind);
        });
        return named;
    }

    private static String longName(JudgedPair pair) {
        return pair.source() + "/" + pair.kind();
    }
}
