package io.github.touchstone.gate;

import io.github.touchstone.anchor.Subject;
import io.github.touchstone.dismissal.RuleChoice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An exception from a policy.
 *
 * @param documents which documents it is for; see {@link Glob}
 * @param rules which rules ask nothing of them; if it names none, the whole policy does not
 * @param until the last day on which it holds
 * @param why for what reason
 */
public record Exemption(String documents, RuleChoice rules, Optional<LocalDate> until, String why) {

    /**
     * Tells whether it is for a document.
     *
     * @param document what the caller calls the document
     * @return true if it is
     */
    public boolean isFor(String document) {
        return Glob.matches(documents, document);
    }

    /**
     * Tells whether it no longer holds.
     *
     * @param today the day on which it is asked
     * @return true if its last day has passed
     */
    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }

    /**
     * Tells whether the whole policy asks nothing of its documents.
     *
     * @return true if it names no rule
     */
    public boolean isWhole() {
        return rules.names().isEmpty();
    }

    boolean covers(Subject subject) {
        return rules.includes(subject.finding());
    }
}
