package io.github.touchstone.corpus.page;

import static java.util.Map.entry;

import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.output.Reason;
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
        String rule = finding.rule();
        return Map.ofEntries(
                entry("note", Names.ofNote(document, number)),
                entry("number", number + 1),
                entry("signal", finding.signal()),
                entry("rule", rule),
                entry("kind", rule.substring(rule.indexOf('/') + 1)),
                entry("contribution", finding.contribution()),
                entry("points", Figures.points(finding.contribution())),
                entry("words", Excerpt.of(scored.document(), finding, LONGEST_QUOTE)),
                entry("reason", Reason.of(finding)),
                entry("mends", mends(finding)),
                entry("evidence", evidence(finding)),
                entry("marks", marks(number)));
    }

    /** A mend that brings nothing is no advice. */
    private static List<Map<String, Object>> mends(Finding finding) {
        return finding.mend().filter(mend -> mend.gain() > 0).stream()
                .map(mend -> Map.<String, Object>of(
                        "advice", mend.advice(), "gain", Figures.points(mend.gain()), "exact", mend.gain()))
                .toList();
    }

    private static List<Map<String, Object>> evidence(Finding finding) {
        return finding.evidence().stream()
                .flatMap(evidence -> EvidenceValues.of(evidence).stream())
                .toList();
    }

    private List<Map<String, String>> marks(int number) {
        return text.firstMark(number).map(mark -> Map.of("mark", mark)).stream().toList();
    }
}
