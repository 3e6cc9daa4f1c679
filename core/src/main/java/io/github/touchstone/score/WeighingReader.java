package io.github.touchstone.score;

import io.github.touchstone.score.Profile.Basis;
import io.github.touchstone.score.Profile.Weighing;
import io.github.touchstone.score.ProfileFields.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads how the signals are weighed. */
final class WeighingReader {

    private static final Set<String> REQUIRED = Set.of("weight", "scale");
    private static final Set<String> KNOWN = Set.of("weight", "scale", "basis", "curve");

    private final ProfileFields fields;
    private final Map<String, Weighing> found = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    WeighingReader(ProfileFields fields) {
        this.fields = fields;
    }

    Map<String, Weighing> found() {
        return found;
    }

    /** Reads the object that stands here. */
    void read() {
        fields.object(signal -> {
            places.put(signal, fields.place());
            found.put(signal, weighing());
        });
        expectStandardSignals();
        boolean weighs =
                found.values().stream().anyMatch(weighing -> weighing.basis() == Basis.POINTS && weighing.weight() > 0);
        fields.expect(weighs, "a signal whose weight is above 0, on the basis \"points\"");
    }

    /** A signal that is not standard is somebody's own; but where a standard one is missing, it is a slip of the pen. */
    private void expectStandardSignals() {
        Set<String> standard = KnownRules.signals();
        boolean complete = found.keySet().containsAll(standard);
        for (String signal : found.keySet()) {
            if (!complete && !standard.contains(signal)) {
                throw fields.malformed(
                        places.getOrDefault(signal, fields.place()), "expected one of " + new TreeSet<>(standard));
            }
        }
        fields.expectAll(standard, found.keySet());
    }

    private Weighing weighing() {
        Map<String, Double> numbers = new HashMap<>();
        Map<String, Basis> bases = new HashMap<>();
        Map<String, Curve> curves = new HashMap<>();
        fields.object(field -> {
            fields.expectOneOf(KNOWN);
            switch (field) {
                case "weight" -> numbers.put(field, fields.number(0));
                case "scale" -> numbers.put(field, fields.positive());
                case "basis" -> bases.put(field, fields.constant(Basis.class));
                default -> curves.put(field, fields.constant(Curve.class));
            }
        });
        fields.expectAll(REQUIRED, numbers.keySet());
        Basis basis = bases.getOrDefault("basis", Basis.POINTS);
        double weight = numbers.getOrDefault("weight", 0.0);
        fields.expect(basis == Basis.POINTS || weight <= 100, "a weight of 100 per cent of the remainder or less");
        double scale = numbers.getOrDefault("scale", 1.0);
        return new Weighing(weight, scale, basis, curves.getOrDefault("curve", Curve.EXPONENTIAL));
    }
}
