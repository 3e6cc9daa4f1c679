package io.github.touchstone;

import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the report of a text differs from the one before an edit. Findings are the same if they have the same
 * {@linkplain Finding#id() id}. Promises ({@link Finding#mend()}) are not compared: ask the finding when one is shown.
 *
 * @param before the report as it was
 * @param report the report as it is: the one that scoring the whole text anew would give
 * @param came findings that are new, in order of place
 * @param went findings that are gone, in order of the place they had
 * @param changed findings that stay, but whose share, function, reason or evidence is another, in order of place; their
 *     place may be another, too
 * @param moved findings that stay as they are but for their place, in order of place
 */
public record ReportChange(
        Report before, Report report, List<Finding> came, List<Finding> went, List<Kept> changed, List<Kept> moved) {

    /**
     * A finding that is there before and after.
     *
     * @param before the finding as it was, with its span in the source of then
     * @param after the finding as it is, with its span in the source of now
     */
    public record Kept(Finding before, Finding after) {

        private boolean isMoved() {
            return !before.span().equals(after.span());
        }

        /** Evidence has places of its own, which move with the text: it is compared where the finding itself stays. */
        private boolean isChanged() {
            return before.contribution() != after.contribution()
                    || !before.function().equals(after.function())
                    || !before.reason().equals(after.reason())
                    || (!isMoved() && !before.evidence().equals(after.evidence()));
        }
    }

    /** Copies the lists. */
    public ReportChange {
        came = List.copyOf(came);
        went = List.copyOf(went);
        changed = List.copyOf(changed);
        moved = List.copyOf(moved);
    }

    /** Compares two reports of one text at different times. */
    static ReportChange between(Report before, Report after) {
        Map<String, Finding> known = new LinkedHashMap<>(2 * before.findings().size());
        before.findings().forEach(finding -> known.put(key(finding), finding));
        List<Finding> came = new ArrayList<>();
        List<Kept> changed = new ArrayList<>();
        List<Kept> moved = new ArrayList<>();
        for (Finding finding : after.findings()) {
            Finding earlier = known.remove(key(finding));
            if (earlier == null) {
                came.add(finding);
            } else {
                sort(new Kept(earlier, finding), changed, moved);
            }
        }
        return new ReportChange(before, after, came, List.copyOf(known.values()), changed, moved);
    }

    /** Two signals may see the same words under rules of one name. */
    private static String key(Finding finding) {
        return finding.id() + finding.signal();
    }

    private static void sort(Kept kept, List<Kept> changed, List<Kept> moved) {
        if (kept.isChanged()) {
            changed.add(kept);
        } else if (kept.isMoved()) {
            moved.add(kept);
        }
    }

    /**
     * Tells whether the author sees anything else than before.
     *
     * @return true if nothing came, went, changed or moved, and the score is the same
     */
    public boolean isEmpty() {
        return came.isEmpty()
                && went.isEmpty()
                && changed.isEmpty()
                && moved.isEmpty()
                && before.score().equals(report.score());
    }
}
