package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.accuracy.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the rows of groups and rivals, to tell beside their other figures how well each is put in order. */
final class RocAreas {

    private final Map<String, List<Prediction>> groups = new LinkedHashMap<>();
    private final Map<String, List<Prediction>> rivals = new LinkedHashMap<>();

    void addToGroup(String group, Prediction row) {
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(row);
    }

    /** Takes down what a rival goes by, any number from 0 on; a higher one means yes sooner. */
    void addToRival(String rival, Prediction row, double amount) {
        rivals.computeIfAbsent(rival, name -> new ArrayList<>())
                .add(Prediction.at(row.doc(), row.gold(), amount / (amount + 1), 1));
    }

    FileAccuracy addTo(FileAccuracy accuracy) {
        Map<String, Group> withAreas = new LinkedHashMap<>();
        accuracy.groups()
                .forEach((name, group) -> withAreas.put(
                        name, new Group(group.rows(), with(group.figures(), groups.getOrDefault(name, List.of())))));
        Map<String, Measures> rivalsWithAreas = new LinkedHashMap<>();
        accuracy.baselines()
                .forEach((name, figures) ->
                        rivalsWithAreas.put(name, with(figures, rivals.getOrDefault(name, List.of()))));
        return new FileAccuracy(
                accuracy.file(),
                accuracy.model(),
                accuracy.rows(),
                accuracy.positives(),
                accuracy.threshold(),
                accuracy.figures(),
                withAreas,
                rivalsWithAreas);
    }

    private static Measures with(Measures figures, List<Prediction> rows) {
        return figures.with("rocAuc", Ranking.of(rows).rocAuc());
    }
}
