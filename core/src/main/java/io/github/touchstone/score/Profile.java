package io.github.touchstone.score;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What weighs how much: a kind of text has its own idea of what makes it reliable.
 *
 * <p>Six ship with the library; one's own is read from JSON by {@link #read(Path)}. The form is that of
 * {@code profile-1.schema.json}, beside this class:
 *
 * <pre>
 * {
 *   "name": "MINUTES",
 *   "minimumWords": 40,
 *   "signals": {
 *     "hedging": {"weight": 20, "scale": 2.5},
 *     "assertion": {"weight": 50, "scale": 0.5, "curve": "hyperbolic"},
 *     "citation": {"weight": 30, "scale": 0.4},
 *     "contradiction": {"weight": 80, "scale": 2, "basis": "remainder"}
 *   },
 *   "rules": {"citation/attribution-named": 1.6},
 *   "off": ["hedge/approximator"],
 *   "thresholds": {"contradiction": 0.9},
 *   "functions": {"quoted": 0.25}
 * }
 * </pre>
 *
 * <p>Rules have headings: "contradiction" stands for all rules that begin with "contradiction/". Where a rule and a heading
 * of it are both named, the rule counts, and of two headings the longer.
 *
 * @param name the profile's name, such as "NEWS"
 * @param version the profile's own version
 * @param description what it is for, in a sentence
 * @param minimumWords texts with fewer words of prose get no score
 * @param signals weight and scale of each signal, by its name
 * @param rules factor of each rule, by its name or a heading; 1 for a rule that is not named, 0 turns one off
 * @param thresholds how sure a finding must be at least, by the name of its rule or a heading, 0 to 1; 0 for a rule that
 *     is not named
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
        Map<String, Double> thresholds,
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
     * How a signal is weighed. With M the sum of severities over the exposure, the curve's share at M / scale is the share
     * of the weight that is lost or earned.
     *
     * @param weight how much the signal can take or give, on its basis
     * @param scale the severity per unit of exposure at which the curve stands at 1: with the exponential one, 63 % of the
     *     weight is gone there
     * @param basis what the weight is a share of
     * @param curve how the points go as more is found
     */
    public record Weighing(double weight, double scale, Basis basis, Curve curve) {

        /**
         * A signal that is weighed along the exponential curve.
         *
         * @param weight how much the signal can take or give, on its basis
         * @param scale the severity per unit of exposure at which 63 % of the weight is gone
         * @param basis what the weight is a share of
         * @throws IllegalArgumentException if the weight is negative or the scale not positive
         */
        public Weighing(double weight, double scale, Basis basis) {
            this(weight, scale, basis, Curve.EXPONENTIAL);
        }

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
        thresholds = Map.copyOf(thresholds);
        functions = Map.copyOf(functions);
    }

    /**
     * A profile that asks of no rule how sure it is.
     *
     * @param name the profile's name
     * @param version the profile's own version
     * @param description what it is for, in a sentence
     * @param minimumWords texts with fewer words of prose get no score
     * @param signals weight and scale of each signal, by its name
     * @param rules factor of each rule, by its name or a heading
     * @param functions factor of each function
     * @param hash changes whenever anything in the profile does
     */
    public Profile(
            String name,
            String version,
            String description,
            int minimumWords,
            Map<String, Weighing> signals,
            Map<String, Double> rules,
            Map<String, Double> functions,
            String hash) {
        this(name, version, description, minimumWords, signals, rules, Map.of(), functions, hash);
    }

    /**
     * Reads a profile of one's own.
     *
     * @param file a JSON file in UTF-8
     * @return the profile
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException naming file, line and field, if it is malformed: a field, signal, rule or function
     *     that is not known, a weight that is missing, a value of the wrong type or out of range, a field that stands
     *     twice, or no JSON
     */
    public static Profile read(Path file) throws IOException {
        return ProfileFile.read(file);
    }

    /**
     * Reads a profile of one's own.
     *
     * @param name what messages call it, such as the file's name
     * @param json the text, which is read to its end and not closed
     * @return the profile
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException naming name, line and field, if it is malformed; see {@link #read(Path)}
     */
    public static Profile read(String name, Reader json) throws IOException {
        return ProfileFile.read(name, json);
    }

    /**
     * Reads a profile of one's own.
     *
     * @param name what messages call it, such as the file's name
     * @param json the text
     * @return the profile
     * @throws IllegalArgumentException naming name, line and field, if it is malformed; see {@link #read(Path)}
     */
    public static Profile read(String name, String json) {
        return ProfileReader.read(name, json);
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
     * This profile with a signal weighed otherwise, or weighed at all.
     *
     * @param signal the signal's name
     * @param weighing its weight and scale
     * @return another profile of the same name and hash
     */
    public Profile with(String signal, Weighing weighing) {
        Map<String, Weighing> more = new HashMap<>(signals);
        more.put(signal, weighing);
        return new Profile(name, version, description, minimumWords, more, rules, thresholds, functions, hash);
    }

    /**
     * The factor of a rule.
     *
     * @param rule the rule's name
     * @return 1 unless the profile says otherwise; 0 if the rule is off
     */
    public double factor(String rule) {
        return nearest(rules, rule, 1);
    }

    /**
     * How sure a finding of a rule must be: one that is less sure is left out.
     *
     * @param rule the rule's name
     * @return 0 to 1; 0 unless the profile says otherwise
     */
    public double threshold(String rule) {
        return nearest(thresholds, rule, 0);
    }

    private static double nearest(Map<String, Double> byName, String rule, double otherwise) {
        String name = rule;
        while (!byName.containsKey(name)) {
            int heading = name.lastIndexOf('/');
            if (heading < 0) {
                return otherwise;
            }
            name = name.substring(0, heading);
        }
        return byName.getOrDefault(name, otherwise);
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
