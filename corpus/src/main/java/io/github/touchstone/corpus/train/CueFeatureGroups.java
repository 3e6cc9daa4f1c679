package io.github.touchstone.corpus.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The groups that the features of the cue model fall into, told by their names. */
final class CueFeatureGroups {

    static final Map<String, Predicate<String>> ALL = all();

    private CueFeatureGroups() {}

    private static Map<String, Predicate<String>> all() {
        Map<String, Predicate<String>> groups = new LinkedHashMap<>();
        groups.put("words before", name -> name.contains("|L="));
        groups.put("words after", name -> name.contains("|R="));
        groups.put("if", name -> name.contains("|if="));
        groups.put(
                "tense",
                name -> name.contains("|past=")
                        || name.contains("|ed=")
                        || name.contains("|pres=")
                        || name.contains("|tense="));
        groups.put("next word", name -> name.contains("|next=") || name.contains("|aux=") || name.contains("|tag="));
        groups.put("capital", name -> name.contains("|cap="));
        groups.put("length", name -> name.contains("|n="));
        groups.put("around any term", name -> name.startsWith("g|"));
        groups.put("around a class", name -> name.startsWith("c:") && name.contains("|"));
        groups.put("around a lemma", name -> name.startsWith("m:") && name.contains("|"));
        groups.put("around a term", name -> name.startsWith("t:") && name.contains("|"));
        groups.put("the class itself", name -> name.startsWith("c:") && !name.contains("|"));
        groups.put("the lemma itself", name -> name.startsWith("m:") && !name.contains("|"));
        groups.put("the term itself", name -> name.startsWith("t:") && !name.contains("|"));
        return groups;
    }
}
