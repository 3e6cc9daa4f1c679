package io.github.touchstone.signal;

import io.github.touchstone.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that a signal observed at one place of the text, before the score says what it costs or earns.
 *
 * <p>Its grounds are put into words only when they are asked for: the score weighs a text many times to say what mending
 * it would bring, and reads the words once.
 *
 * @param rule what was observed, under the signal's own heading: "hedge/weasel"
 * @param function what the words do where they stand, which a profile may weigh: "quoted", "warranted"; empty if it
 *     makes no difference
 * @param span where, in the extracted text
 * @param severity how much it weighs against others of the same signal, 0 or more; 1 is a plain case
 * @param confidence how sure the signal is of it, 0 to 1; a profile may ask for more before it counts
 * @param drawsOn the signal out of whose points for the same words its own are taken, so that it costs nothing beside
 *     them; empty if it has points of its own
 * @param remedy what the author could do about it; empty if nothing
 * @param grounds why it matters, and what the judgement rests on
 */
public record Observation(
        String rule,
        String function,
        Span span,
        double severity,
        double confidence,
        String drawsOn,
        Optional<Remedy> remedy,
        Supplier<Grounds> grounds) {

    /** Orders by place alone; named once, for sorting thousands. */
    static final Comparator<Observation> BY_PLACE = (a, b) -> a.span.compareTo(b.span);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if {@code severity} is negative or no number, or {@code confidence} is not
     *     between 0 and 1
     */
    public Observation {
        if (!(severity >= 0) || Double.isInfinite(severity)) {
            throw new IllegalArgumentException("severity " + severity + " of " + rule + ": expected 0 or more");
        }
        if (!(confidence >= 0) || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence + " of " + rule + ": expected 0 to 1");
        }
    }

    /**
     * A sure observation whose words do the same wherever they stand.
     *
     * @param rule what was observed
     * @param span where, in the extracted text
     * @param severity how much it weighs, 0 or more
     * @param grounds why it matters, and what the judgement rests on
     */
    public Observation(String rule, Span span, double severity, Supplier<Grounds> grounds) {
        this(rule, "", span, severity, 1, "", Optional.empty(), grounds);
    }

    /**
     * A sure observation that is already in words.
     *
     * @param rule what was observed
     * @param span where, in the extracted text
     * @param reason why it matters
     * @param severity how much it weighs, 0 or more
     * @param evidence what the judgement rests on
     */
    public Observation(String rule, Span span, String reason, double severity, List<Evidence> evidence) {
        this(rule, span, severity, new Worded(new Grounds(reason, evidence)));
    }

    /**
     * An observation that needs no evidence beside the words themselves.
     *
     * @param rule what was observed
     * @param span where, in the extracted text
     * @param reason why it matters
     * @param severity how much it weighs, 0 or more
     */
    public Observation(String rule, Span span, String reason, double severity) {
        this(rule, span, reason, severity, List.of());
    }

    /** Grounds that are already in words, so that equal observations are equal. */
    private record Worded(Grounds grounds) implements Supplier<Grounds> {
        @Override
        public Grounds get() {
            return grounds;
        }
    }

    /**
     * The same with something that the author could do about it.
     *
     * @param better what to do
     * @return the observation with it
     */
    public Observation mendedBy(Remedy better) {
        return new Observation(rule, function, span, severity, confidence, drawsOn, Optional.of(better), grounds);
    }

    /**
     * The same, told what its words do where they stand.
     *
     * @param what "quoted", "warranted"
     * @return the observation with it
     */
    public Observation doing(String what) {
        return new Observation(rule, what, span, severity, confidence, drawsOn, remedy, grounds);
    }

    /**
     * The same, as sure as this.
     *
     * @param sure 0 to 1
     * @return the observation with it
     */
    public Observation sure(double sure) {
        return new Observation(rule, function, span, severity, sure, drawsOn, remedy, grounds);
    }

    /**
     * The same, with its points taken out of those of another signal.
     *
     * @param signal the other signal's name
     * @return the observation with it
     */
    public Observation drawingOn(String signal) {
        return new Observation(rule, function, span, severity, confidence, signal, remedy, grounds);
    }

    /**
     * Why it matters.
     *
     * @return words for the author
     */
    public String reason() {
        return grounds.get().reason();
    }

    /**
     * What the judgement rests on.
     *
     * @return pieces of evidence; may be empty
     */
    public List<Evidence> evidence() {
        return grounds.get().evidence();
    }
}
