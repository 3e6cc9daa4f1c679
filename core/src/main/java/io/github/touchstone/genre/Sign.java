package io.github.touchstone.genre;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may speak for one kind of text or another, as {@code lexicon/genre/sign.tsv} has it.
 *
 * @param name its name
 * @param perHundredWords whether its number is held against the length of the text
 * @param full the amount at which it speaks as loudly as it can, more than 0
 * @param weights what it then adds to each profile, in the order of {@link #PROFILES}
 * @param one how to say that it was met once
 * @param many how to say that it was met more often, with "#" for the number
 */
record Sign(String name, boolean perHundredWords, double full, List<Double> weights, String one, String many) {

    /** The profiles that ship; of equally likely ones the first is suggested. */
    static final List<String> PROFILES = List.of("NEWS", "ENCYCLOPEDIA", "ACADEMIC", "BLOG", "PRESS_RELEASE", "LEGAL");

    static final List<Sign> ALL =
            Lexicons.standard().get("genre/sign").terms().stream().map(Sign::of).toList();

    private static final Map<String, Integer> INDEX = index();

    Sign {
        weights = List.copyOf(weights);
    }

    private static Sign of(Term term) {
        return new Sign(
                term.text(),
                term.column("per").equals("hundred words"),
                term.number("full", 1),
                PROFILES.stream().map(profile -> term.number(profile, 0)).toList(),
                term.column("one"),
                term.column("many"));
    }

    private static Map<String, Integer> index() {
        Map<String, Integer> index = new TreeMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            index.put(ALL.get(i).name(), i);
        }
        return index;
    }

    /**
     * The place of a sign among all.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static int indexOf(String name) {
        Integer index = INDEX.get(name);
        if (index == null) {
            throw new IllegalArgumentException("sign \"" + name + "\": expected one of " + INDEX.keySet());
        }
        return index;
    }

    /** How loudly it speaks, 0 to 1. */
    double strength(int count, int words) {
        double amount = perHundredWords ? 100.0 * count / Math.max(100, words) : count;
        return Math.min(1, amount / full);
    }

    /** What it adds to a profile at its loudest, above what it adds to the others on average. */
    double favours(int profile) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return weights.get(profile) - (sum - weights.get(profile)) / (weights.size() - 1);
    }

    String inWords(int count) {
        return count == 1 ? one : many.replace("#", String.valueOf(count));
    }
}
