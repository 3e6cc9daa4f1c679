package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.output.EvidenceLine;
import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.Reason;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.location.Lines;
import io.github.touchstone.location.Position;
import io.github.touchstone.score.Finding;
import java.util.List;

/**
 * A finding that lowers a score, with the words it is about, kept without the document they stand in. It is ordered by
 * what each statement costs that it gathers.
 */
record Cost(
        double points,
        double pointsOfEach,
        String place,
        String rule,
        String words,
        String reason,
        List<String> evidence) {

    private static final int LONGEST_QUOTE = 160;

    static Cost of(ScoredDocument scored, Finding finding) {
        Position position =
                new Lines(scored.document().source()).at(finding.span().start());
        return new Cost(
                finding.contribution(),
                finding.contributionOfEach(),
                Excerpt.oneLine(scored.name()) + ":" + position.line() + ":" + position.column(),
                finding.rule(),
                Excerpt.of(scored.document(), finding, LONGEST_QUOTE),
                Excerpt.oneLine(Reason.of(finding)),
                finding.evidence().stream()
                        .flatMap(evidence -> EvidenceLine.of(evidence).stream())
                        .map(Excerpt::oneLine)
                        .toList());
    }
}
