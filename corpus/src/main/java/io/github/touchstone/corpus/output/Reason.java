package io.github.touchstone.corpus.output;

import io.github.touchstone.score.Finding;
import io.github.touchstone.signal.Evidence;

/**
 * The reason for a finding where its evidence is shown beside it. A reason can stand alone, and so quotes the reference
 * fact at its end; here that would say the same thing twice.
 */
public final class Reason {

    private static final String QUOTE = " Reference: ";

    private Reason() {}

    /**
     * Leaves out the quoted fact.
     *
     * @param finding the finding
     * @return its reason up to the quoted fact, or all of it if there is none
     */
    public static String of(Finding finding) {
        String reason = finding.reason();
        for (Evidence evidence : finding.evidence()) {
            int quote = evidence instanceof Evidence.ClashingFact clash
                    ? reason.indexOf(QUOTE + clash.fact().statement())
                    : -1;
            if (quote > 0) {
                return reason.substring(0, quote);
            }
        }
        return reason;
    }
}
