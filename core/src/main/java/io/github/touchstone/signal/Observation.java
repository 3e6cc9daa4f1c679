package io.github.touchstone.signal;

import io.github.touchstone.text.Span;
import java.util.List;

/**
 * One thing that a signal observed at one place of the text, before the score says what it costs or earns.
 *
 * @param rule what was observed, under the signal's own heading: "hedge/weasel"
 * @param function what the words do where they stand, which a profile may weigh: "quoted", "warranted"; empty if it
 *     makes no difference
 * @param span where, in the extracted text
 * @param reason why it matters, in words for the author
 * @param severity how much it weighs against others of the same signal, 0 or more; 1 is a plain case
 * @param evidence what the judgement rests on, such as the reference fact; may be empty
 */
public record Observation(
        String rule, String function, Span span, String reason, double severity, List<Evidence> evidence) {

    /**
     * Checks the severity and copies the list.
     *
     * @throws IllegalArgumentException if {@code severity} is negative or no number
     */
    public Observation {
        if (!(severity >= 0) || Double.isInfinite(severity)) {
            throw new IllegalArgumentException("severity " + severity + " of " + rule + ": expected 0 or more");
        }
        evidence = List.copyOf(evidence);
    }

    /**
     * An observation whose words do the same wherever they stand.
     *
     * @param rule what was observed
     * @param span where, in the extracted text
     * @param reason why it matters
     * @param severity how much it weighs, 0 or more
     * @param evidence what the judgement rests on
     */
    public Observation(String rule, Span span, String reason, double severity, List<Evidence> evidence) {
        this(rule, "", span, reason, severity, evidence);
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
}
