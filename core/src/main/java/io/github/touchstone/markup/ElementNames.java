package io.github.touchstone.markup;

import io.github.touchstone.text.ShippedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of elements, classes, roles and ids, as a file lists them.
 *
 * @param lists the names under what they tell, such as "out tag"
 */
record ElementNames(Map<String, Set<String>> lists) {

    private static final Set<String> KEYS = Set.of(
            "out tag",
            "out class",
            "out role",
            "out backlink",
            "gap tag",
            "block tag",
            "notes class",
            "notes role",
            "note class",
            "note role",
            "note id",
            "mark class",
            "mark role",
            "mark id",
            "verbatim tag",
            "begin tag");

    Set<String> of(String key) {
        return lists.getOrDefault(key, Set.of());
    }

    static ElementNames load(String file) {
        return parse(file, ShippedFile.read(ElementNames.class, file).lines().toList());
    }

    static ElementNames parse(String file, List<String> lines) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(lists, line.split(" "), file + ":" + (i + 1));
            }
        }
        return new ElementNames(lists);
    }

    private static void add(Map<String, Set<String>> lists, String[] words, String place) {
        String key = words.length < 3 ? String.join(" ", words) : words[0] + " " + words[1];
        if (words.length < 3 || !KEYS.contains(key)) {
            throw new IllegalStateException(place + ": \"" + key + "\": expected one of "
                    + KEYS.stream().sorted().toList() + " and names");
        }
        lists.computeIfAbsent(key, k -> new HashSet<>()).addAll(List.of(words).subList(2, words.length));
    }
}
