package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.accuracy.Ranking;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.ClaimRow;
import io.github.touchstone.corpus.row.RowFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Is a sentence a statement of fact that can be checked? Corpora draw the line in places of their own, so there are
 * figures for each source. Where rows say which statements are worth checking, it is also measured how well the same
 * number puts those first. Rows that nobody has judged are left out.
 */
final class CheckableTask implements Task {

    /** The cut that is best on the rows that the library was trained on, by the mean macro-F1 of their sources. */
    private static final int MANY_WORDS = 16;

    private final CheckableScorer scorer;

    CheckableTask(CheckableScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public String name() {
        return "checkable";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        List<Judged> rows = new ArrayList<>();
        RowFile.read(
                file,
                ClaimRow::of,
                row -> row.label().ifPresent(label -> rows.add(judge(row, label, "row " + rows.size()))));
        Map<String, List<Judged>> sources = new TreeMap<>();
        rows.forEach(row -> sources.computeIfAbsent(row.row.source(), source -> new ArrayList<>())
                .add(row));
        Map<String, Group> groups = new LinkedHashMap<>();
        sources.forEach((source, ofSource) -> {
            if (!source.isEmpty()) {
                groups.put(source, new Group(ofSource.size(), figures(ofSource)));
            }
        });
        return accuracy(file, rows).with(groups);
    }

    private Judged judge(ClaimRow row, boolean label, String name) {
        return new Judged(row, Prediction.at(name, label, scorer.probability(row.text()), scorer.threshold()));
    }

    private FileAccuracy accuracy(Path file, List<Judged> rows) {
        Classification all = new Classification();
        rows.forEach(row -> all.add(row.prediction, Set.of(), rivals(row.row.text())));
        return all.accuracy(DocumentFile.of(file).name(), scorer.model(), scorer.threshold());
    }

    private static Map<String, Boolean> rivals(String text) {
        Map<String, Boolean> rivals = new LinkedHashMap<>();
        rivals.put("always", true);
        rivals.put("length", text.strip().split("\\s+", -1).length > MANY_WORDS);
        rivals.put("hasNumber", text.chars().anyMatch(Character::isDigit));
        return rivals;
    }

    private static Measures figures(List<Judged> rows) {
        Classification classification = new Classification();
        rows.forEach(row -> classification.add(row.prediction, Set.of(), Map.of()));
        return classification.accuracy("", "", 0).figures().with("checkworthyAveragePrecision", checkworthyFirst(rows));
    }

    /** Whether what is worth checking comes first, by the same number; empty where no row says what that is. */
    private static OptionalDouble checkworthyFirst(List<Judged> rows) {
        List<Prediction> predictions = rows.stream()
                .filter(row -> row.row.checkworthy().isPresent())
                .map(row -> new Prediction(
                        row.prediction.doc(),
                        row.row.checkworthy().orElse(false),
                        row.prediction.probability(),
                        row.prediction.said()))
                .toList();
        return Ranking.of(predictions).averagePrecision();
    }

    /** A row and what was said of it. */
    private record Judged(ClaimRow row, Prediction prediction) {}
}
