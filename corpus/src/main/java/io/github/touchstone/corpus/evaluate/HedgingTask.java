package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.CueSpan;
import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.corpus.row.RowFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Is a sentence uncertain, by a hedge or a weasel? Rows that nobody has judged are left out. */
final class HedgingTask implements Task {

    private final SentenceScorer scorer;

    HedgingTask(SentenceScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public String name() {
        return "hedging";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        Classification rows = new Classification();
        RowFile.read(file, HedgingRow::of, row -> row.label().ifPresent(uncertain -> add(rows, row, uncertain)));
        return rows.accuracy(DocumentFile.of(file).name(), scorer.threshold());
    }

    private void add(Classification rows, HedgingRow row, boolean uncertain) {
        rows.add(
                Prediction.at(row.doc(), uncertain, scorer.probability(row), scorer.threshold()),
                groups(row),
                rivals(row));
    }

    private static Set<String> groups(HedgingRow row) {
        Set<String> groups = new TreeSet<>(List.of(row.title() ? "title" : "text"));
        groups.add(row.cues().isEmpty() ? "withoutCue" : "withCue");
        row.cues().stream().map(CueSpan::type).forEach(groups::add);
        return groups;
    }

    private static Map<String, Boolean> rivals(HedgingRow row) {
        Map<String, Boolean> rivals = new LinkedHashMap<>();
        HedgeLists.ALL.forEach(
                list -> rivals.put(list.name(), !list.spans(row.text()).isEmpty()));
        rivals.put("always", true);
        return rivals;
    }
}
