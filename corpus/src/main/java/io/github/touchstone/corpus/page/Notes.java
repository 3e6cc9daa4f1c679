package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.score.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The findings of a document as notes below its text, in order of place. */
final class Notes {

    private static final int LONGEST_QUOTE = 400;

    private final String document;
    private final ScoredDocument scored;
    private final MarkedText text;

    Notes(String document, ScoredDocument scored, MarkedText text) {
        this.document = document;
        this.scored = scored;
        this.text = text;
    }

    List<Map<String, Object>> all() {
        List<Finding> findings = scored.report().findings();
        return IntStream.range(0, findings.size())
                .mapToObj(number -> note(number, findings.get(number)))
                .toList();
    }

    private Map<String, Object> note(int number, Finding finding) {
        return Map.of(
                "note", Names.ofNote(document, number),
                "number", number + 1,
                "signal", finding.signal(),
                "rule", finding.rule(),
                "contribution", finding.contribution(),
                "points", Figures.points(finding.contribution()),
                "words", Excerpt.of(scored.document(), finding, LONGEST_QUOTE),
                "reason", finding.reason(),
                "evidence",
                        finding.evidence().stream()
                                .flatMap(evidence -> EvidenceValues.of(evidence).stream())
                                .toList(),
                "marks",
                        text.firstMark(number).map(mark -> Map.of("mark", mark)).stream()
                                .toList());
    }
}
