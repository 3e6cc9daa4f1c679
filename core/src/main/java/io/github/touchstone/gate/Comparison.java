package io.github.touchstone.gate;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.anchor.Subject;
import io.github.touchstone.score.Finding;
import java.util.List;

/**
 * What has changed since a baseline was made.
 *
 * @param added what was not there before: findings, or statements that they gather, in order of their findings
 * @param unchanged what was there before
 * @param absent what was there before, and is not any more
 */
public record Comparison(List<Subject> added, List<Subject> unchanged, List<Anchor> absent) {

    /** Copies the lists. */
    public Comparison {
        added = List.copyOf(added);
        unchanged = List.copyOf(unchanged);
        absent = List.copyOf(absent);
    }

    /**
     * Tells whether a finding is new.
     *
     * @param finding a finding of the report that was compared
     * @return true if it, or a statement that it gathers, was not there before
     */
    public boolean isNew(Finding finding) {
        return added.stream().anyMatch(subject -> subject.finding().id().equals(finding.id()));
    }
}
