package io.github.touchstone.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What weighs how much: a kind of text has its own idea of what makes it reliable.
 *
 * @param name the profile's name, such as "NEWS"
 * @param version the profile's own version
 * @param description what it is for, in a sentence
 * @param minimumWords texts with fewer words of prose get no score
 * @param signals weight and scale of each signal, by its name
 * @param rules factor of each rule, by its name; 1 for a rule that is not named, 0 turns one off
 * @param functions factor of each function that words can have where they stand, by its name; 1 for one not named
 * @param hash changes whenever anything in the profile does; 16 hexadecimal digits
 */
public record Profile(
        String name,
        String version,
        String description,
        int minimumWords,
        Map<String, Weighing> signals,
        Map<String, Double> rules,
        Map<String, Double> functions,
        String hash) {

    /** News reports: attribution counts as much as citation. The profile that is taken if none is chosen. */
    public static final Profile NEWS = ProfileReader.standard("news");
    /** Encyclopedia articles: every statement is expected to carry a citation. */
    public static final Profile ENCYCLOPEDIA = ProfileReader.standard("encyclopedia");
    /** Scholarly papers: a warranted hedge is a virtue, a missing citation is not. */
    public static final Profile ACADEMIC = ProfileReader.standard("academic");
    /** Personal pages: little is expected, contradictions still count. */
    public static final Profile BLOG = ProfileReader.standard("blog");
    /** Announcements by an interested party: boosters count most. */
    public static final Profile PRESS_RELEASE = ProfileReader.standard("press-release");
    /** Legal notes: every statement of law is expected to name it. */
    public static final Profile LEGAL = ProfileReader.standard("legal");

    private static final List<Profile> STANDARD = List.of(NEWS, ENCYCLOPEDIA, ACADEMIC, BLOG, PRESS_RELEASE, LEGAL);

    /** What a signal's weight is a share of. */
    public enum Basis {
        /** The 100 points, against the weights of the other signals on this basis. */
        POINTS,
        /** What those signals have left, in per cent: a text that is wrong loses what its citations have earned. */
        REMAINDER
    }

    /**
     * How a signal is weighed. With M the sum of severities over the exposure, a share 1 - exp(-M / scale) of the
     * weight is lost or earned.
     *
     * @param weight how much the signal can take or give, on its basis
     * @param scale the severity per unit of exposure at which 63 % of the weight is gone
     * @param basis what the weight is a share of
     */
    public record Weighing(double weight, double scale, Basis basis) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the weight is negative or the scale not positive
         */
        public Weighing {
            if (basis == Basis.REMAINDER && weight > 100) {
                throw new IllegalArgumentException(
                        "weight " + weight + ": expected at most 100 per cent of the remainder");
            }
            if (!(weight >= 0) || !(scale > 0) || Double.isInfinite(weight) || Double.isInfinite(scale)) {
                throw new IllegalArgumentException("weight " + weight + ", scale " + scale
                        + ": expected a weight of 0 or more and a scale above 0");
            }
        }
    }

    /** Copies the maps. */
    public Profile {
        signals = Map.copyOf(signals);
        rules = Map.copyOf(rules);
        functions = Map.copyOf(functions);
    }

    /**
     * The names of the profiles that ship with the library.
     *
     * @return their names, the one taken by default first
     */
    public static List<String> names() {
        return STANDARD.stream().map(Profile::name).toList();
    }

    /**
     * Finds a profile that ships with the library.
     *
     * @param name its name, in any case
     * @return the profile; empty if there is none of that name
     */
    public static Optional<Profile> named(String name) {
        return STANDARD.stream()
                .filter(profile -> profile.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst();
    }

    /**
     * The factor of a rule.
     *
     * @param rule the rule's name
     * @return 1 unless the profile says otherwise
     */
    public double factor(String rule) {
        return rules.getOrDefault(rule, 1.0);
    }

    /**
     * The factor of a function.
     *
     * @param function what the words do where they stand, such as "quoted"; may be empty
     * @return 1 unless the profile says otherwise
     */
    public double factorOfFunction(String function) {
        return functions.getOrDefault(function, 1.0);
    }
}
