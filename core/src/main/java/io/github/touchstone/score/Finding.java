package io.github.touchstone.score;

import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One place in the text that costs or earns points, with the reason in words.
 *
 * @param id the same for the same words under the same rule as long as they and, for a few words, those beside them stay,
 *     wherever they stand; 16 hexadecimal digits
 * @param signal the signal that found it: hedging, assertion, citation, contradiction, or a user's own
 * @param rule what was found, such as "hedge/weasel"
 * @param function what the words do where they stand: "quoted", "warranted"; empty if it makes no difference
 * @param span where, in the source that the caller gave
 * @param reason why it matters, in words for the author
 * @param contribution its share of the score in points, with two decimals; negative if it costs
 * @param evidence what the judgement rests on; may be empty
 * @param promise what would mend it, and what that would bring; see {@link #mend()}
 */
public record Finding(
        String id,
        String signal,
        String rule,
        String function,
        Span span,
        String reason,
        double contribution,
        List<Evidence> evidence,
        Promise promise) {

    /** Copies the list. */
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /**
     * A finding of which it is known what would mend it.
     *
     * @param id the same for the same words under the same rule; 16 hexadecimal digits
     * @param signal the signal that found it
     * @param rule what was found
     * @param function what the words do where they stand; empty if it makes no difference
     * @param span where, in the source that the caller gave
     * @param reason why it matters, in words for the author
     * @param contribution its share of the score in points, with two decimals; negative if it costs
     * @param evidence what the judgement rests on; may be empty
     * @param mend what would mend it, and what that would bring; empty if nothing would
     */
    public Finding(
            String id,
            String signal,
            String rule,
            String function,
            Span span,
            String reason,
            double contribution,
            List<Evidence> evidence,
            Optional<Mend> mend) {
        this(id, signal, rule, function, span, reason, contribution, evidence, Promise.of(mend));
    }

    /**
     * What would mend it, and what that would bring. It is worked out when it is first asked for; other words than the
     * author's mean another reading of the text.
     *
     * @return empty if nothing would, or for the cheaper of very many
     */
    public Optional<Mend> mend() {
        return promise.mend();
    }

    /**
     * What each of the statements costs or earns that the finding gathers.
     *
     * @return the contribution in points, shared out among its stated claims; all of it if there are none
     */
    public double contributionOfEach() {
        long statements =
                evidence.stream().filter(Evidence.StatedClaim.class::isInstance).count();
        return contribution / Math.max(1, statements);
    }
}
