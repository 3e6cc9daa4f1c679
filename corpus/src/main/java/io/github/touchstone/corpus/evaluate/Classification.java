package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.Confusion;
import io.github.touchstone.corpus.accuracy.Counts;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Interval;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.accuracy.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Gathers the rows of a yes-or-no task, by their groups, and with what simple rivals say of them. */
final class Classification {

    private final List<Prediction> predictions = new ArrayList<>();
    private final Map<String, Confusion> documents = new LinkedHashMap<>();
    private final Map<String, Confusion> groups = new TreeMap<>();
    private final Map<String, Confusion> baselines = new LinkedHashMap<>();
    private Confusion all = Confusion.NONE;

    void add(Prediction row, Collection<String> groupsOfRow, Map<String, Boolean> rivals) {
        predictions.add(row);
        all = all.plus(row.gold(), row.said());
        count(documents, row.doc(), row.gold(), row.said());
        groupsOfRow.forEach(group -> count(groups, group, row.gold(), row.said()));
        rivals.forEach((rival, said) -> count(baselines, rival, row.gold(), said));
    }

    private static void count(Map<String, Confusion> counts, String key, boolean gold, boolean said) {
        counts.put(key, counts.getOrDefault(key, Confusion.NONE).plus(gold, said));
    }

    FileAccuracy accuracy(String file, String model, double threshold) {
        return new FileAccuracy(
                file,
                model,
                all.rows(),
                OptionalInt.of(all.positives().gold()),
                OptionalDouble.of(threshold),
                figures(),
                groupFigures(),
                baselineFigures());
    }

    private Measures figures() {
        List<Counts> each =
                documents.values().stream().map(Confusion::positives).toList();
        return all.positives()
                .measures()
                .with(Interval.ofF1(each).map(Interval::measures).orElse(Measures.NONE))
                .with("accuracy", all.accuracy())
                .with("macroF1", all.macroF1())
                .with(Ranking.of(predictions).measures());
    }

    /** A group that all rows are in says nothing more. */
    private Map<String, Group> groupFigures() {
        Map<String, Group> figures = new LinkedHashMap<>();
        groups.forEach((name, counts) -> {
            if (counts.rows() < all.rows()) {
                figures.put(name, new Group(counts.rows(), counts.measures()));
            }
        });
        return figures;
    }

    private Map<String, Measures> baselineFigures() {
        Map<String, Measures> figures = new LinkedHashMap<>();
        baselines.forEach((rival, counts) -> figures.put(rival, counts.measures()));
        return figures;
    }
}
