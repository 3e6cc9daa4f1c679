package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.output.EvidenceLine;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a finding rests on, as values for a template: the fact with its clashing words set off, or the source named. */
final class EvidenceValues {

    private EvidenceValues() {}

    /** Returns nothing for a listed term: the rule and the marked words say as much. */
    static Optional<Map<String, Object>> of(Evidence evidence) {
        if (evidence instanceof Evidence.ClashingFact clash) {
            return Optional.of(Map.of("fact", List.of(fact(clash)), "cited", List.of()));
        }
        if (evidence instanceof Evidence.CitedSource cited) {
            return Optional.of(
                    Map.of("fact", List.of(), "cited", List.of(Map.of("label", EvidenceLine.source(cited)))));
        }
        return Optional.empty();
    }

    private static Map<String, Object> fact(Evidence.ClashingFact clash) {
        String statement = clash.fact().statement();
        Span piece = clash.verdict().factPiece();
        return Map.of(
                "factId", clash.fact().id(),
                "before", statement.substring(0, piece.start()),
                "piece", piece.of(statement),
                "after", statement.substring(piece.end()),
                "links", links(clash.fact().source()),
                "titles", titles(clash.fact().source()));
    }

    private static List<Map<String, String>> links(Fact.Source source) {
        return isWebAddress(source.url())
                ? List.of(
                        Map.of("url", source.url(), "title", source.title().isEmpty() ? source.url() : source.title()))
                : List.of();
    }

    private static List<Map<String, String>> titles(Fact.Source source) {
        boolean shown = isWebAddress(source.url()) || source.title().isEmpty();
        return shown ? List.of() : List.of(Map.of("title", source.title()));
    }

    /** Only such addresses become links: one that begins with "javascript:" would run. */
    private static boolean isWebAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
