package io.github.touchstone.corpus.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The features of a large group that a model can do without, so that its file stays small. */
final class LeastTelling {

    /** So many of the group are kept. */
    private static final int KEPT = 7_000;

    private LeastTelling() {}

    /**
     * Puts features in order by how much they move judgements: the largest weight of any model times the root of how
     * many examples have the feature.
     *
     * @param models the weights of some models
     * @param examples what they learnt from
     * @param group the features of which most can go
     * @return all features of the group but the most telling
     */
    static Set<Integer> of(double[][] models, List<ClaimExample> examples, Set<Integer> group) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (ClaimExample example : examples) {
            for (int feature : example.features()) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
        Map<Integer, Double> telling = new HashMap<>();
        group.forEach(feature -> telling.put(
                feature,
                Arrays.stream(models)
                                .mapToDouble(weights -> Math.abs(weights[feature]))
                                .max()
                                .orElse(0)
                        * Math.sqrt(counts.getOrDefault(feature, 0))));
        return group.stream()
                .sorted(Comparator.<Integer>comparingDouble(feature -> -telling.getOrDefault(feature, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .skip(KEPT)
                .collect(Collectors.toSet());
    }
}
