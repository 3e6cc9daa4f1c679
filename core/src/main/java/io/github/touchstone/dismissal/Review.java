package io.github.touchstone.dismissal;

import io.github.touchstone.anchor.Subject;
import io.github.touchstone.score.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A report as it stands after dismissals.
 *
 * @param findings every finding of the report, in its order
 * @param dismissals what became of each dismissal, in the order in which they were made
 * @param problems what is wrong with comments inside the text, in order of their lines
 */
public record Review(List<ReviewedFinding> findings, List<DismissalOutcome> dismissals, List<Problem> problems) {

    /** Copies the lists. */
    public Review {
        findings = List.copyOf(findings);
        dismissals = List.copyOf(dismissals);
        problems = List.copyOf(problems);
    }

    /**
     * Finds how a finding stands.
     *
     * @param finding a finding of the report
     * @return it, with who lets it stand; empty if it is of another report
     */
    public Optional<ReviewedFinding> of(Finding finding) {
        return findings.stream()
                .filter(reviewed -> reviewed.finding().id().equals(finding.id()))
                .findFirst();
    }

    /**
     * All that nobody has dismissed, and that speaks against the text.
     *
     * @return findings, or the statements that they gather, in order of their findings
     */
    public List<Subject> open() {
        return findings.stream().flatMap(reviewed -> reviewed.open().stream()).toList();
    }
}
