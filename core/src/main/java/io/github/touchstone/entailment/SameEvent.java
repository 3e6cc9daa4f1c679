package io.github.touchstone.entailment;

import io.github.touchstone.proposition.ContentWord;
import java.util.List;
import java.util.Optional;

/**
 * Whether a claim and a fact speak of one event, apart from the pieces in which they clash.
 *
 * <p>Precision comes first: nearly all that the claim says must be in the fact, no name may stand in the claim that the
 * fact does not have, the verb must be the same, and whoever acts must not differ.
 */
final class SameEvent {

    /** Share of the claim's words that the fact must have. */
    private static final double PRECISION = 0.74;
    /** Share of the statement's words that the claim must have. */
    private static final double RECALL = 0.5;
    /** Share of the statement's words when the claim leaves out who acts: "Directive 21 was signed". */
    private static final double AGENTLESS_RECALL = 0.3;

    private SameEvent() {}

    /**
     * Judges whether the two speak of one event.
     *
     * @param clashing words of the claim that are part of the clash, and so need no match
     * @param clashed words of the statement that are
     */
    static boolean holds(Alignment alignment, List<ContentWord> clashing, List<ContentWord> clashed) {
        Optional<ContentWord> verb = alignment.sharedVerb();
        if (verb.isEmpty() && alignment.factHasVerb()) {
            return false;
        }
        boolean strangers = alignment.extra().stream().anyMatch(word -> word.isName() && !clashing.contains(word));
        if (strangers || alignment.matchedNames() == 0 || alignment.precision(clashing.size()) < PRECISION) {
            return false;
        }
        boolean agentless = false;
        if (verb.isPresent()) {
            Roles claimed = claimRoles(alignment, verb.get());
            Roles known = Roles.of(alignment.statement(), verb.get());
            if (!claimed.fits(known)) {
                return false;
            }
            agentless = claimed.agentless();
            if (agentless && !namesItsObject(alignment, claimed)) {
                return false;
            }
        }
        return alignment.recall(clashed.size()) >= (agentless ? AGENTLESS_RECALL : RECALL);
    }

    /** "A further agreement was signed" may be any; "Directive 21 was signed" is one. */
    private static boolean namesItsObject(Alignment alignment, Roles roles) {
        return alignment.hasAlias()
                || alignment.statement().words().stream()
                        .anyMatch(word -> roles.others().contains(word.key()));
    }

    private static Roles claimRoles(Alignment alignment, ContentWord verb) {
        ContentWord inClaim = alignment.claim().word(verb.key()).orElse(verb);
        return Roles.of(alignment.claim(), inClaim);
    }

    /** How sure a clash is, by how much of claim and fact agrees otherwise: from .7 to .95. */
    static double probability(Alignment alignment, int clashing, int clashed) {
        double agreement = (Math.min(1, alignment.precision(clashing)) + Math.min(1, alignment.recall(clashed))) / 2;
        return Math.round((0.5 + 0.45 * agreement) * 100) / 100.0;
    }
}
