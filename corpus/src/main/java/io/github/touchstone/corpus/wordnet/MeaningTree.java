package io.github.touchstone.corpus.wordnet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The meanings that a table needs: those of its words, and all that stand above them, each before those under it. */
final class MeaningTree {

    private static final String CLASSES = "nvar";

    private final WordNet wordNet;
    private final Corrections corrections;
    private final Map<String, List<String>> children = new HashMap<>();
    /** The depth of each meaning, in the order of the table. */
    private final Map<String, Integer> depths = new LinkedHashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    MeaningTree(WordNet wordNet, Corrections corrections, Collection<String> meanings) {
        this.wordNet = wordNet;
        this.corrections = corrections;
        Set<String> needed = new HashSet<>();
        List<String> roots = new ArrayList<>();
        for (String meaning : meanings) {
            climb(meaning, needed, roots);
        }
        roots.sort(Comparator.<String>comparingInt(key -> CLASSES.indexOf(key.charAt(0)))
                .thenComparing(Comparator.naturalOrder()));
        children.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        roots.forEach(this::descend);
        depths.keySet().forEach(key -> numbers.put(key, numbers.size()));
    }

    private void climb(String meaning, Set<String> needed, List<String> roots) {
        Deque<String> open = new ArrayDeque<>(List.of(meaning));
        while (!open.isEmpty()) {
            String child = open.pop();
            if (!needed.add(child)) {
                continue;
            }
            List<String> parents = parents(child);
            parents.forEach(open::push);
            if (parents.isEmpty()) {
                roots.add(child);
            } else {
                children.computeIfAbsent(parents.get(0), key -> new ArrayList<>())
                        .add(child);
            }
        }
    }

    /** What is broader; for a satellite, the head of its cluster. */
    List<String> parents(String meaning) {
        Synset synset = wordNet.synset(meaning);
        if (synset.isSatellite()) {
            return synset.targets("&").stream()
                    .filter(head -> !wordNet.synset(head).isSatellite())
                    .toList();
        }
        List<String> parents = new ArrayList<>(synset.targets("@"));
        parents.addAll(synset.targets("@i"));
        parents.addAll(corrections.broader(meaning));
        return parents;
    }

    private void descend(String root) {
        Deque<String> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            String meaning = open.pop();
            int depth = parents(meaning).stream()
                    .findFirst()
                    .map(parent -> depths.getOrDefault(parent, -1) + 1)
                    .orElse(0);
            depths.put(meaning, depth);
            List<String> under = children.getOrDefault(meaning, List.of());
            for (int i = under.size() - 1; i >= 0; i--) {
                open.push(under.get(i));
            }
        }
    }

    Map<String, Integer> depths() {
        return depths;
    }

    Optional<Integer> number(String meaning) {
        return Optional.ofNullable(numbers.get(meaning));
    }

    /** Meanings by word class, for counting. */
    Map<Character, Integer> sizes() {
        Map<Character, Integer> sizes = new TreeMap<>();
        depths.keySet().forEach(key -> sizes.merge(key.charAt(0), 1, Integer::sum));
        return sizes;
    }
}
