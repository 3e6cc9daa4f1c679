package io.github.touchstone.gate;

import io.github.touchstone.dismissal.Dismissals;
import io.github.touchstone.dismissal.Review;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.time.LocalDate;

/**
 * A text that asks to pass.
 *
 * @param name what the caller calls it, such as its path, by which exceptions are found
 * @param document the text
 * @param report its report
 * @param review what of the report is dismissed
 * @param comparison what of the report is new
 */
public record Submission(String name, Document document, Report report, Review review, Comparison comparison) {

    /**
     * A text of which nothing is dismissed, and nothing was there before.
     *
     * @param name what the caller calls it
     * @param document the text
     * @param report its report
     */
    public Submission(String name, Document document, Report report) {
        this(
                name,
                document,
                report,
                Dismissals.NONE.apply(report, document, LocalDate.EPOCH),
                Baseline.EMPTY.compare(name, document, report));
    }

    /**
     * The same text with its dismissals.
     *
     * @param dismissed what is dismissed
     * @return a submission with them
     */
    public Submission with(Review dismissed) {
        return new Submission(name, document, report, dismissed, comparison);
    }

    /**
     * The same text, where some of its findings were there before.
     *
     * @param since what has changed
     * @return a submission with it
     */
    public Submission with(Comparison since) {
        return new Submission(name, document, report, review, since);
    }
}
