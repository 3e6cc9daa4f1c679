package io.github.touchstone.corpus.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The groups that the features of a model fall into, told by their names. */
final class FeatureGroups {

    static final Map<String, Predicate<String>> OF_UNCERTAINTY = ofUncertainty();

    private FeatureGroups() {}

    private static Map<String, Predicate<String>> ofUncertainty() {
        Map<String, Predicate<String>> groups = new LinkedHashMap<>();
        groups.put("single words", name -> words(name) == 1);
        groups.put("two words", name -> words(name) == 2);
        groups.put("three words", name -> words(name) == 3);
        groups.put("counts of word classes", name -> name.startsWith("@count"));
        groups.put("class of the next word", name -> name.startsWith("@follows"));
        groups.put("pairs of word classes", name -> name.startsWith("@near"));
        groups.put("terms of the hedge lists", name -> name.startsWith("@list"));
        groups.put("passives without agent", name -> name.startsWith("@passive"));
        return groups;
    }

    private static int words(String name) {
        return name.startsWith("@") ? 0 : name.split(" ", -1).length;
    }
}
