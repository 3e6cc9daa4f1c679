package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.Counts;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Interval;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.row.CueSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers the spans of a task by their kinds, with those of simple rivals. A span off by one code unit is wrong. */
final class SpanMatching {

    private final Map<String, Counts> documents = new LinkedHashMap<>();
    private final Map<String, Counts> kinds = new TreeMap<>();
    private final Map<String, Integer> rowsOfKind = new TreeMap<>();
    private final Map<String, Counts> baselines = new LinkedHashMap<>();
    private int rows;
    private Counts all = Counts.NONE;

    void add(String doc, Set<CueSpan> gold, Set<CueSpan> found, Map<String, Set<CueSpan>> rivals) {
        rows++;
        Counts row = Counts.compare(gold, found);
        all = all.plus(row);
        documents.merge(doc, row, Counts::plus);
        addKinds(gold, found);
        rivals.forEach((rival, spans) -> baselines.merge(rival, Counts.compare(gold, spans), Counts::plus));
    }

    private void addKinds(Set<CueSpan> gold, Set<CueSpan> found) {
        Set<String> types = new TreeSet<>();
        gold.forEach(span -> types.add(span.type()));
        types.forEach(type -> rowsOfKind.merge(type, 1, Integer::sum));
        found.forEach(span -> types.add(span.type()));
        types.forEach(type -> kinds.merge(type, Counts.compare(ofKind(gold, type), ofKind(found, type)), Counts::plus));
    }

    private static Set<CueSpan> ofKind(Set<CueSpan> spans, String type) {
        return spans.stream().filter(span -> span.type().equals(type)).collect(Collectors.toSet());
    }

    /** The figures over all kinds are micro averages: each span weighs the same. */
    FileAccuracy accuracy(String file, String model) {
        Measures interval =
                Interval.ofF1(documents.values()).map(Interval::measures).orElse(Measures.NONE);
        return new FileAccuracy(
                file,
                model,
                rows,
                OptionalInt.of(all.gold()),
                OptionalDouble.empty(),
                all.measures().with(interval),
                groupFigures(),
                baselineFigures());
    }

    private Map<String, Group> groupFigures() {
        Map<String, Group> figures = new LinkedHashMap<>();
        kinds.forEach(
                (kind, counts) -> figures.put(kind, new Group(rowsOfKind.getOrDefault(kind, 0), counts.measures())));
        return figures;
    }

    private Map<String, Measures> baselineFigures() {
        Map<String, Measures> figures = new LinkedHashMap<>();
        baselines.forEach((rival, counts) -> figures.put(rival, counts.measures()));
        return figures;
    }
}
