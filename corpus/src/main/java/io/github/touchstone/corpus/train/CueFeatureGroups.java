package io.github.touchstone.corpus.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The groups that the features of the cue model fall into, told by their names. */
final class CueFeatureGroups {

    static final Map<String, Predicate<String>> ALL = all();

    private CueFeatureGroups() {}

    private static Map<String, Predicate<String>> all() {
        Map<String, Predicate<String>> groups = new LinkedHashMap<>();
        groups.put("words before", name -> about(name).equals("L"));
        groups.put("words after", name -> about(name).equals("R"));
        groups.put("if", name -> about(name).equals("if"));
        groups.put("asked", CueFeatureGroups::isOfAsking);
        groups.put("tense", name -> List.of("past", "ed", "pres").contains(about(name)));
        groups.put("next word", name -> List.of("next", "tag").contains(about(name)));
        groups.put("around any term", name -> name.startsWith("g|"));
        groups.put("around a class", name -> name.startsWith("c:") && !isOfTerm(name));
        groups.put("around a term", name -> name.startsWith("t:") && !isOfTerm(name));
        groups.put("the class itself", name -> name.startsWith("c:") && isOfTerm(name));
        groups.put("the lemma itself", name -> name.startsWith("m:") && isOfTerm(name));
        groups.put("the term itself", name -> name.startsWith("t:") && isOfTerm(name));
        return groups;
    }

    /** Whether a name is that of a term, lemma or class, and says nothing of what stands around it. */
    static boolean isOfTerm(String name) {
        return name.indexOf('|') < 0;
    }

    /** Whether a name is that of a word of asking before the term. */
    static boolean isOfAsking(String name) {
        return about(name).equals("asked");
    }

    /** What a feature speaks of, such as "L". */
    private static String about(String name) {
        return isOfTerm(name) ? "" : name.substring(name.indexOf('|') + 1, name.indexOf('=', name.indexOf('|')));
    }
}
