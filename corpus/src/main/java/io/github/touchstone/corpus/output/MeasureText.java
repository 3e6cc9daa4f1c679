package io.github.touchstone.corpus.output;

import io.github.touchstone.corpus.accuracy.Measures;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Figures of accuracy as people read them. */
public final class MeasureText {

    /** The figures that {@link #interval} shows as one. */
    public static final Set<String> INTERVAL_ENDS = Set.of("f1Low", "f1High");

    private static final String NONE = "–";
    private static final String MINUS = "\u2212";

    private MeasureText() {}

    /**
     * A figure.
     *
     * @param value a share or a correlation; empty if it does not apply
     * @return with three decimals: "0.684", "−0.120"; a dash if it does not apply
     */
    public static String of(OptionalDouble value) {
        if (value.isEmpty()) {
            return NONE;
        }
        String digits = String.format(Locale.ROOT, "%.3f", Math.abs(value.getAsDouble()));
        boolean negative = value.getAsDouble() < 0 && !digits.equals("0.000");
        return negative ? MINUS + digits : digits;
    }

    /**
     * Where F1 lies with 95 % confidence.
     *
     * @param measures figures with "f1Low" and "f1High"
     * @return such as "0.641 to 0.723"; empty if they are not there
     */
    public static Optional<String> interval(Measures measures) {
        OptionalDouble low = measures.get("f1Low");
        OptionalDouble high = measures.get("f1High");
        return low.isEmpty() || high.isEmpty() ? Optional.empty() : Optional.of(of(low) + " to " + of(high));
    }

    /**
     * A number of things.
     *
     * @param count how many
     * @return its digits in groups of three: "11,871"
     */
    public static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
