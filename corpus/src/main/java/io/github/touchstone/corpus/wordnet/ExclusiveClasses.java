package io.github.touchstone.corpus.wordnet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which meanings exclude each other, such as colours. Chosen by hand, in {@code exclusive.tsv}: a meaning is named by a
 * word, its class, and its place among the word's meanings, as "color.n.1".
 */
final class ExclusiveClasses {

    private static final String UNDER = "under";
    private static final String ITSELF = "itself";

    private final Map<String, String> under = new HashMap<>();
    private final Map<String, String> members = new HashMap<>();

    ExclusiveClasses(HandTable table, WordNet wordNet) {
        Map<String, String> keys = wordNet.keysByName();
        for (List<String> row : table.rows(3)) {
            String key = keys.get(row.get(0));
            if (key == null) {
                throw table.malformed(row, "no such meaning");
            }
            switch (row.get(2)) {
                case UNDER -> under.put(key, row.get(1));
                case ITSELF -> members.put(key, row.get(1));
                default -> throw table.malformed(row, "expected " + UNDER + " or " + ITSELF);
            }
        }
    }

    /** The class of what is right under a meaning. */
    Optional<String> under(String key) {
        return Optional.ofNullable(under.get(key));
    }

    /** The class of a meaning. */
    Optional<String> of(String key) {
        return Optional.ofNullable(members.get(key));
    }
}
