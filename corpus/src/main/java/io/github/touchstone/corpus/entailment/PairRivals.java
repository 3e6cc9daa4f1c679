package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.accuracy.Ranking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Simple rivals, which only rank: one that sees the text alone, one that goes by how few of the text's words the fact
 * has, and one that goes by whether only one side denies.
 */
public final class PairRivals {

    private PairRivals() {}

    /**
     * Ranks pairs as the rivals do.
     *
     * @param pairs judged pairs
     * @return the figures of each, under its name over all pairs, and under "name/source" over those of
     *     each source that has contradictions and others
     */
    public static Map<String, Measures> of(List<JudgedPair> pairs) {
        double[] textOnly = TextOnly.probabilities(pairs);
        Map<String, IntToDoubleFunction> rivals = new LinkedHashMap<>();
        rivals.put("textOnly", row -> textOnly[row]);
        rivals.put("wordOverlap", row -> 1 - pairs.get(row).overlap());
        rivals.put("negationMismatch", row -> pairs.get(row).oneDenies() ? 1 : 0);
        Map<String, Measures> figures = new LinkedHashMap<>();
        rivals.forEach((name, rival) -> figures.put(name, figures(pairs, rival, "")));
        PairGroups.bySource(pairs).forEach((source, ofSource) -> {
            if (canBeRanked(ofSource)) {
                rivals.forEach((name, rival) -> figures.put(name + "/" + source, figures(pairs, rival, source)));
            }
        });
        return figures;
    }

    private static boolean canBeRanked(List<JudgedPair> pairs) {
        return pairs.stream().map(JudgedPair::isContradiction).distinct().count() == 2;
    }

    private static Measures figures(List<JudgedPair> pairs, IntToDoubleFunction rival, String source) {
        List<Prediction> rows = IntStream.range(0, pairs.size())
                .filter(row -> source.isEmpty() || pairs.get(row).source().equals(source))
                .mapToObj(row -> pairs.get(row).ranked(rival.applyAsDouble(row)))
                .toList();
        return Ranking.of(rows).measures();
    }
}
