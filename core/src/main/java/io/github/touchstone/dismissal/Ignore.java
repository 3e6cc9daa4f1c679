package io.github.touchstone.dismissal;

import io.github.touchstone.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A comment inside a text that lets findings stand.
 *
 * @param comment where the comment stands in the source
 * @param scope the stretch of the source that it acts on
 * @param rules which rules it silences
 * @param who who says so; empty if it does not tell
 * @param why for what reason; empty if it does not tell
 * @param until the last day on which it holds
 * @param line the line that it begins in, from 1
 */
public record Ignore(
        Span comment, Span scope, RuleChoice rules, String who, String why, Optional<LocalDate> until, int line) {

    /**
     * Tells whether it no longer holds.
     *
     * @param today the day on which it is asked
     * @return true if its last day has passed
     */
    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }
}
