package io.github.touchstone.dismissal;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.anchor.Subject;
import io.github.touchstone.anchor.Subjects;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's word that a finding may stand.
 *
 * @param anchor the finding, by its id, its rule, its words and what stands around them
 * @param who who says so, such as a name or an address
 * @param why for what reason
 * @param until the last day on which it holds; empty if it holds until the words change
 */
public record Dismissal(Anchor anchor, String who, String why, Optional<LocalDate> until) {

    /**
     * Checks that somebody answers for it.
     *
     * @throws IllegalArgumentException if it does not say who, or not why
     */
    public Dismissal {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a dismissal of " + anchor.rule() + ": expected who says so, and why");
        }
    }

    /**
     * Dismisses a finding.
     *
     * @param finding the finding
     * @param document the document that it was found in
     * @param who who says so
     * @param why for what reason
     * @param until the last day on which it holds
     * @return a dismissal; one for each statement, if the finding gathers several, so that each stays dismissed
     *     however they are gathered later; none if the finding speaks for the text
     * @throws IllegalArgumentException if it does not say who, or not why
     */
    public static List<Dismissal> of(
            Finding finding, Document document, String who, String why, Optional<LocalDate> until) {
        return new Subjects(document)
                .of(finding).stream()
                        .map(Subject::anchor)
                        .map(anchor -> new Dismissal(anchor, who, why, until))
                        .toList();
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
}
