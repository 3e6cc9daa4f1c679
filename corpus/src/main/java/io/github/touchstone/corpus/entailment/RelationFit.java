package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.boost.BoostOptions;
import io.github.touchstone.corpus.boost.BoostedTrees;
import io.github.touchstone.corpus.boost.Examples;
import io.github.touchstone.entailment.Verdict.Relation;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Fits trees to pairs, and has every pair judged by trees that have not seen its fact. */
final class RelationFit {

    /** The classes, in the order in which the model gives them. */
    static final List<Relation> RELATIONS =
            List.of(Relation.SUPPORTS, Relation.CONTRADICTS, Relation.NOT_ENOUGH_INFORMATION);

    private static final int TOLD_EVERY = 20;

    private final List<String> names;
    private final List<RelationExample> pairs;
    private final BoostOptions options;

    RelationFit(List<String> names, List<RelationExample> pairs, BoostOptions options) {
        this.names = names;
        this.pairs = pairs;
        this.options = options;
    }

    /** Fits the pairs that are chosen. */
    BoostedTrees fit(IntPredicate chosen, IntConsumer progress) {
        int[] kept = IntStream.range(0, pairs.size()).filter(chosen).toArray();
        List<float[]> rows =
                IntStream.of(kept).mapToObj(i -> pairs.get(i).numbers()).toList();
        int[] classes = IntStream.of(kept)
                .map(i -> RELATIONS.indexOf(pairs.get(i).label()))
                .toArray();
        double[] weights =
                IntStream.of(kept).mapToDouble(i -> pairs.get(i).weight()).toArray();
        return BoostedTrees.fit(new Examples(names, rows, classes, weights), RELATIONS.size(), options, round -> {
            if (round % TOLD_EVERY == 0) {
                progress.accept(round);
            }
        });
    }

    /** The probabilities of the relations for each pair. */
    double[][] crossValidated(Consumer<String> progress) {
        double[][] probabilities = new double[pairs.size()][];
        for (int fold = 0; fold < RelationExamples.FOLDS; fold++) {
            int apart = fold;
            BoostedTrees trees = fit(
                    i -> pairs.get(i).fold() != apart,
                    round -> progress.accept(
                            "fold " + (apart + 1) + " of " + RelationExamples.FOLDS + ": " + round + " trees"));
            IntStream.range(0, pairs.size())
                    .parallel()
                    .filter(i -> pairs.get(i).fold() == apart)
                    .forEach(i ->
                            probabilities[i] = trees.probabilities(pairs.get(i).numbers()));
        }
        return probabilities;
    }
}
