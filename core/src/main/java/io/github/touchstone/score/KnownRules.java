package io.github.touchstone.score;

import io.github.touchstone.text.ShippedNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The signals that the library has, the rules they find by, and what words can do where they stand. */
public final class KnownRules {

    private static final char HEADING_END = '/';
    private static final String FUNCTIONS = "functions";

    /** The rules of each signal, and the functions. */
    private static final Map<String, List<String>> NAMES = load();

    private static final Set<String> RULES = NAMES.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(FUNCTIONS))
            .flatMap(entry -> entry.getValue().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    private KnownRules() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> names = new TreeMap<>();
        for (ShippedNames.Line line : ShippedNames.load(KnownRules.class, "rules.txt", ' ')) {
            names.put(line.key(), line.names());
        }
        return names;
    }

    /**
     * The names by which something can be meant: of the signals that the library has, and of their rules.
     *
     * @return such as "hedging" and "hedge/weasel"
     */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(RULES);
        names.addAll(signals());
        return names;
    }

    static Set<String> signals() {
        return NAMES.keySet().stream().filter(name -> !name.equals(FUNCTIONS)).collect(Collectors.toSet());
    }

    static List<String> functions() {
        return NAMES.getOrDefault(FUNCTIONS, List.of());
    }

    /**
     * Tells whether there is such a rule.
     *
     * @param name of a rule, or of a heading above some
     * @param weighed the signals that are weighed; the rules of one that is not standard begin with its name
     */
    static boolean knows(String name, Set<String> weighed) {
        boolean own = weighed.contains(heading(name)) && !NAMES.containsKey(heading(name));
        return own || RULES.contains(name) || RULES.stream().anyMatch(rule -> rule.startsWith(name + HEADING_END));
    }

    /** The rules under the same first heading; if there are none, all first headings. */
    static Set<String> near(String name) {
        String heading = heading(name);
        Set<String> near = RULES.stream()
                .filter(rule -> heading(rule).equals(heading))
                .collect(Collectors.toCollection(TreeSet::new));
        return near.isEmpty()
                ? RULES.stream().map(KnownRules::heading).collect(Collectors.toCollection(TreeSet::new))
                : near;
    }

    private static String heading(String name) {
        int end = name.indexOf(HEADING_END);
        return end < 0 ? name : name.substring(0, end);
    }
}
