package io.github.touchstone.corpus.accuracy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Figures by name, in the order in which they are shown. One that does not apply is not there; none is ever NaN. Figures
 * of one family follow each other, and are named "family/member": "precisionAtRecall/0.20".
 *
 * @param byName the figures that apply, such as "f1"; shares are 0 to 1, correlations -1 to 1
 */
public record Measures(Map<String, Double> byName) {

    /** Parts the name of a family from that of its member. */
    public static final char FAMILY = '/';

    /** No figures. */
    public static final Measures NONE = new Measures(Map.of());

    /**
     * Copies the map in its order.
     *
     * @throws IllegalArgumentException if a figure is not a finite number
     */
    public Measures {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        byName.forEach((name, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " is " + value + ": expected a finite number");
            }
        });
    }

    /**
     * Adds a figure at the end.
     *
     * @param name its name
     * @param value its value; empty if it does not apply
     * @return these figures and the new one, or just these
     */
    public Measures with(String name, OptionalDouble value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, Double> more = new LinkedHashMap<>(byName);
        more.put(name, value.getAsDouble());
        return new Measures(more);
    }

    /**
     * Adds figures at the end.
     *
     * @param others the others
     * @return these figures and the others
     */
    public Measures with(Measures others) {
        Map<String, Double> more = new LinkedHashMap<>(byName);
        more.putAll(others.byName);
        return new Measures(more);
    }

    /**
     * One figure.
     *
     * @param name its name
     * @return its value; empty if it does not apply
     */
    public OptionalDouble get(String name) {
        Double value = byName.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
