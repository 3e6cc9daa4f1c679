package io.github.touchstone.corpus.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Numbers features in the order in which they are first met. */
final class FeatureIndex {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    /** The numbers of the features of a group. */
    Set<Integer> numbersOf(Predicate<String> group) {
        return numbers.entrySet().stream()
                .filter(feature -> group.test(feature.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }
}
