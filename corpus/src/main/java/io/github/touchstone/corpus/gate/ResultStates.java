package io.github.touchstone.corpus.gate;

import io.github.touchstone.dismissal.ReviewedFinding;
import io.github.touchstone.dismissal.Waiver;
import io.github.touchstone.gate.Comparison;
import io.github.touchstone.sarif.BaselineState;
import io.github.touchstone.sarif.ResultState;
import io.github.touchstone.sarif.Suppression;
import io.github.touchstone.score.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What SARIF is told of the findings of a document. A finding of which some statements are still open counts, and so has
 * no suppression: SARIF knows no half ones.
 */
public final class ResultStates {

    private final Map<String, List<Suppression>> suppressions = new HashMap<>();
    private final Optional<Comparison> comparison;

    /**
     * Makes ready to tell the findings of one document.
     *
     * @param gated the document with the decision
     */
    public ResultStates(GatedDocument gated) {
        this.comparison = gated.comparison();
        for (ReviewedFinding reviewed : gated.review().findings()) {
            if (reviewed.isDismissed()) {
                suppressions.put(
                        reviewed.finding().id(),
                        reviewed.waivers().stream()
                                .map(ResultStates::suppression)
                                .toList());
            }
        }
    }

    /**
     * Tells of one finding.
     *
     * @param finding a finding of the document
     * @return whether it is new, and why it may stand
     */
    public ResultState of(Finding finding) {
        return new ResultState(
                comparison.map(since -> since.isNew(finding) ? BaselineState.NEW : BaselineState.UNCHANGED),
                suppressions.getOrDefault(finding.id(), List.of()));
    }

    private static Suppression suppression(Waiver waiver) {
        Suppression.Kind kind = waiver.comment().isPresent() ? Suppression.Kind.IN_SOURCE : Suppression.Kind.EXTERNAL;
        String who = waiver.who().isEmpty() ? "" : " (" + waiver.who() + ")";
        String until = waiver.until().map(day -> ", until " + day).orElse("");
        return new Suppression(kind, (waiver.why() + who + until).strip());
    }
}
