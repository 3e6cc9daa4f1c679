package io.github.touchstone.corpus.boost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Trees whose scores add up.
 *
 * @param base the score of each class before any tree, in thousandths of a unit of log-odds
 * @param trees the trees
 */
public record BoostedTrees(List<Integer> base, List<Tree> trees) {

    private static final double UNIT = 1000;

    /** Copies the lists. */
    public BoostedTrees {
        base = List.copyOf(base);
        trees = List.copyOf(trees);
    }

    /**
     * Fits trees: each round, one tree takes a step along the slope of the log-loss. Scores are rounded as they will be
     * written, so that the trees that follow make up for it. The number of threads makes no difference.
     *
     * @param examples what to learn from, with classes 0 to {@code classes - 1}, each of which is there
     * @param classes how many classes there are
     * @param options how
     * @param progress is told the number of each round that is done
     * @return the trees
     */
    public static BoostedTrees fit(Examples examples, int classes, BoostOptions options, IntConsumer progress) {
        List<Integer> base = base(examples, classes);
        int[] scores = new int[examples.size() * classes];
        Arrays.setAll(scores, i -> base.get(i % classes));
        Binned binned = new Binned(examples);
        Slopes slopes = new Slopes(examples, classes);
        List<Tree> trees = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            slopes.update(scores);
            trees.add(new TreeGrower(binned, slopes, options, examples.size()).grow(scores));
            progress.accept(round + 1);
        }
        return new BoostedTrees(base, trees);
    }

    /** The logarithms of the shares that the classes have. */
    private static List<Integer> base(Examples examples, int classes) {
        double[] sums = new double[classes];
        double all = 0;
        for (int row = 0; row < examples.size(); row++) {
            sums[examples.classes()[row]] += examples.weights()[row];
            all += examples.weights()[row];
        }
        double whole = all;
        return Arrays.stream(sums)
                .mapToObj(sum -> (int) Math.round(UNIT * StrictMath.log(sum / whole)))
                .toList();
    }

    /**
     * Judges a row.
     *
     * @param row the numbers
     * @return the probability of each class, which add up to 1
     */
    public double[] probabilities(float[] row) {
        int[] scores = base.stream().mapToInt(Integer::intValue).toArray();
        for (Tree tree : trees) {
            List<Integer> added = tree.of(row);
            for (int k = 0; k < scores.length; k++) {
                scores[k] += added.get(k);
            }
        }
        return Softmax.of(scores, 0, scores.length);
    }
}
