package io.github.touchstone.corpus.gate;

import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.dismissal.DismissalFile;
import io.github.touchstone.dismissal.Ignores;
import io.github.touchstone.dismissal.Review;
import io.github.touchstone.gate.Baseline;
import io.github.touchstone.gate.Comparison;
import io.github.touchstone.gate.Gate;
import io.github.touchstone.gate.Policy;
import io.github.touchstone.gate.Submission;
import io.github.touchstone.markup.Format;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that decides whether documents may pass.
 *
 * @param policy what they have to be like
 * @param baseline what was found in them before; empty if all counts as new
 * @param dismissals what somebody lets stand
 * @param today the day by which dismissals and exceptions hold or are over
 */
public record GateRun(Policy policy, Optional<Baseline> baseline, DismissalFile dismissals, LocalDate today) {

    /**
     * Decides on one document.
     *
     * @param scored the document with its report
     * @return it with the decision
     */
    public GatedDocument decide(ScoredDocument scored) {
        Document document = scored.document();
        Report report = scored.report();
        Format format = Format.ofFileName(scored.name()).orElse(Format.PLAIN);
        Review review = dismissals.of(scored.name()).apply(report, document, Ignores.in(document, format::read), today);
        Optional<Comparison> comparison = baseline.map(before -> before.compare(scored.name(), document, report));
        Submission submission = new Submission(scored.name(), document, report).with(review);
        return new GatedDocument(
                scored,
                review,
                comparison,
                new Gate(policy).evaluate(comparison.map(submission::with).orElse(submission), today));
    }
}
