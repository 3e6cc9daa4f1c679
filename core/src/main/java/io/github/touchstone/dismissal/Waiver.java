package io.github.touchstone.dismissal;

import io.github.touchstone.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a finding may stand.
 *
 * @param who who says so; empty if a comment does not tell
 * @param why for what reason; empty if a comment does not tell
 * @param until the last day on which it holds
 * @param comment where the comment stands in the source; empty if it was dismissed from outside the text
 */
public record Waiver(String who, String why, Optional<LocalDate> until, Optional<Span> comment) {

    static Waiver of(Dismissal dismissal) {
        return new Waiver(dismissal.who(), dismissal.why(), dismissal.until(), Optional.empty());
    }

    static Waiver of(Ignore ignore) {
        return new Waiver(ignore.who(), ignore.why(), ignore.until(), Optional.of(ignore.comment()));
    }
}
