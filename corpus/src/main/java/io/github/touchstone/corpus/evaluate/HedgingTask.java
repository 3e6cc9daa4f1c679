package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.CueSpan;
import io.github.touchstone.corpus.row.HedgingRow;
import io.github.touchstone.corpus.row.RowFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Is a sentence uncertain? Rows that nobody has judged are left out.
 *
 * <p>Corpora mean two things by it. In CoNLL-2010 task 1W a sentence is uncertain if people find it vague or evasive,
 * which the sentence model answers. In BioScope it is if a word in it is marked as speculation, which the cue model
 * answers; such a corpus is told by the type of its cues.
 */
final class HedgingTask implements Task {

    private static final String SPECULATION = "speculation";

    private final SentenceScorer vagueness;
    private final SentenceScorer speculation;

    HedgingTask(SentenceScorer vagueness, SentenceScorer speculation) {
        this.vagueness = vagueness;
        this.speculation = speculation;
    }

    @Override
    public String name() {
        return "hedging";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        List<HedgingRow> judged = new ArrayList<>();
        RowFile.read(file, HedgingRow::of, row -> row.label().ifPresent(label -> judged.add(row)));
        SentenceScorer scorer = judged.stream().anyMatch(HedgingTask::isOfSpeculation) ? speculation : vagueness;
        Classification rows = new Classification();
        judged.forEach(row -> add(rows, row, scorer));
        return rows.accuracy(DocumentFile.of(file).name(), scorer.model(), scorer.threshold());
    }

    private static boolean isOfSpeculation(HedgingRow row) {
        return row.cues().stream().anyMatch(cue -> cue.type().equals(SPECULATION));
    }

    private static void add(Classification rows, HedgingRow row, SentenceScorer scorer) {
        rows.add(
                Prediction.at(row.doc(), row.label().orElse(false), scorer.probability(row), scorer.threshold()),
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
