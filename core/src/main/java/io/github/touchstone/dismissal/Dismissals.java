package io.github.touchstone.dismissal;

import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.time.LocalDate;
import java.util.List;

/**
 * The dismissals of one document.
 *
 * <p>They change no score: a score is of the text, and nobody dismisses their way to 100. They count where somebody asks
 * what is still to be done: in a gate, on a page, in a log that other tools read.
 *
 * @param all the dismissals, in the order in which they were made
 */
public record Dismissals(List<Dismissal> all) {

    /** No dismissals. */
    public static final Dismissals NONE = new Dismissals(List.of());

    /** Copies the list. */
    public Dismissals {
        all = List.copyOf(all);
    }

    /**
     * Holds the dismissals against a report.
     *
     * @param report the report
     * @param document the document that was scored
     * @param today the day on which it is asked
     * @return each finding with who lets it stand, and what became of each dismissal
     */
    public Review apply(Report report, Document document, LocalDate today) {
        return apply(report, document, Ignores.NONE, today);
    }

    /**
     * Holds the dismissals, and the comments inside the text that have the same effect, against a report.
     *
     * @param report the report
     * @param document the document that was scored
     * @param ignores the comments
     * @param today the day on which it is asked
     * @return each finding with who lets it stand, and what became of each dismissal
     */
    public Review apply(Report report, Document document, Ignores ignores, LocalDate today) {
        return new Reviewing(report, document, today).review(all, ignores);
    }
}
