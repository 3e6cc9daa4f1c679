package io.github.touchstone;

import io.github.touchstone.analysis.RunningAnalysis;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Scores one text again and again while its author edits it: what an editor holds for each open document.
 *
 * <p>Whatever the edits were, the report is the one that {@link ReliabilityScorer#score(Document)} gives for the text as it
 * then is, byte for byte. Offsets are of the source that the caller knows, in UTF-16 code units.
 *
 * <pre>{@code
 * ReliabilityScorer scorer = ReliabilityScorer.create();
 * ScoringSession session = scorer.session("The bridge was built in 1931.");
 * ReportChange change = session.edit(11, 3, "may have been");
 * change.went().forEach(finding -> System.out.println("gone: " + finding.reason()));
 * change.came().forEach(finding -> System.out.println(finding.span() + " " + finding.reason()));
 * }</pre>
 *
 * <p>A session is thread-safe. {@link #put} only notes an edit and never waits for a scoring, so an event thread may call
 * it at every keystroke while a worker is in {@link #score(BooleanSupplier)}; scorings wait for one another. What a session
 * keeps is in proportion to its text, and goes with it: the scorer keeps nothing of it.
 */
public final class ScoringSession {

    private final ReliabilityScorer scorer;
    private final Function<String, Document> reader;
    private final Object scoring = new Object();
    /** What is kept between two scorings; used under the lock of scoring. */
    private final RunningAnalysis analysis;

    /** The source with all edits so far; replaced as a whole, under the lock of this object. */
    private volatile EditedSource source;

    /** What was scored last; replaced as a whole, under the lock of scoring. */
    private volatile Scored scored;

    private record Scored(EditedSource source, Report report) {}

    ScoringSession(ReliabilityScorer scorer, String source, Function<String, Document> reader) {
        this.scorer = scorer;
        this.reader = Objects.requireNonNull(reader, "reader");
        this.source = new EditedSource(Objects.requireNonNull(source, "source"));
        this.analysis = scorer.running();
        this.scored = new Scored(this.source, report(this.source, () -> false).orElseThrow());
    }

    /**
     * Notes an edit without scoring, as for one of several that belong together. To undo an edit, put back what it took
     * out.
     *
     * @param offset where it is made, an offset into {@link #source()}
     * @param removedLength how many code units it takes out there; 0 if it only inserts
     * @param insertedText what it puts there; empty if it only takes out. Half of a surrogate pair may be taken out, or put
     *     in
     * @throws IndexOutOfBoundsException if the range is not within the source; nothing is then noted
     */
    public synchronized void put(int offset, int removedLength, String insertedText) {
        source = source.edited(offset, removedLength, insertedText);
    }

    /**
     * Makes an edit and scores the text, with all edits noted before.
     *
     * @param offset where it is made, an offset into {@link #source()}
     * @param removedLength how many code units it takes out there; 0 if it only inserts
     * @param insertedText what it puts there; empty if it only takes out
     * @return what is different from the report before
     * @throws IndexOutOfBoundsException if the range is not within the source; nothing is then edited
     */
    public ReportChange edit(int offset, int removedLength, String insertedText) {
        put(offset, removedLength, insertedText);
        return score();
    }

    /**
     * Scores the text with all edits noted so far.
     *
     * @return what is different from the report before
     */
    public ReportChange score() {
        return score(() -> false).orElseThrow();
    }

    /**
     * Scores the text with all edits noted so far, unless that is cancelled. A scoring that was cancelled leaves the session
     * as it was: no edit is lost, the next scoring sees all.
     *
     * @param cancelled asked several times on this thread while it scores, so it should be cheap, such as
     *     {@code AtomicBoolean::get}; true gives the scoring up
     * @return what is different from the report before; empty if it was cancelled
     */
    public Optional<ReportChange> score(BooleanSupplier cancelled) {
        Objects.requireNonNull(cancelled, "cancelled");
        synchronized (scoring) {
            Scored before = scored;
            EditedSource now = source;
            Optional<Report> report =
                    now.equals(before.source()) ? Optional.of(before.report()) : report(now, cancelled);
            report.ifPresent(made -> scored = new Scored(now, made));
            return report.map(made -> ReportChange.between(before.report(), made));
        }
    }

    private Optional<Report> report(EditedSource now, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        Document document = reader.apply(now.text());
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        return analysis.next(document, cancelled)
                .filter(marked -> !cancelled.getAsBoolean())
                .map(scorer::report);
    }

    /**
     * The source with all edits noted so far, scored or not.
     *
     * @return the text as it stands in the editor
     */
    public String source() {
        return source.text();
    }

    /**
     * The whole report of the last scoring, which never waits for one that is under way.
     *
     * @return the report of the text as it was then
     */
    public Report report() {
        return scored.report();
    }
}
