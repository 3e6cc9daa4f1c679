package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ledger as rows of a table, each entry with the words that it is for and a link to their note. */
final class LedgerValues {

    private static final int LONGEST_QUOTE = 80;

    private final String document;
    private final ScoredDocument scored;
    private final Map<String, Integer> numbers = new HashMap<>();

    LedgerValues(String document, ScoredDocument scored) {
        this.document = document;
        this.scored = scored;
        List<Finding> findings = scored.report().findings();
        for (int i = 0; i < findings.size(); i++) {
            numbers.put(findings.get(i).id(), i);
        }
    }

    /** Returns one table, or none if there is no score. */
    List<Map<String, Object>> tables() {
        Ledger ledger = scored.report().ledger();
        if (ledger.entries().isEmpty()) {
            return List.of();
        }
        int count = ledger.entries().size();
        return List.of(Map.of(
                "entries", count == 1 ? "1 entry" : count + " entries",
                "sum", String.format(Locale.ROOT, "%.2f", ledger.hundredths() / 100.0),
                "rows", ledger.entries().stream().map(this::row).toList()));
    }

    private Map<String, Object> row(Ledger.Entry entry) {
        return Map.of(
                "signal", entry.signal(),
                "reason", entry.reason(),
                "points", Figures.points(entry.points()),
                "findings", finding(entry.finding()).stream().toList());
    }

    private Optional<Map<String, String>> finding(String id) {
        return Optional.ofNullable(numbers.get(id))
                .map(number -> Map.of(
                        "note",
                        Names.ofNote(document, number),
                        "words",
                        Excerpt.of(scored.document(), scored.report().findings().get(number), LONGEST_QUOTE)));
    }
}
