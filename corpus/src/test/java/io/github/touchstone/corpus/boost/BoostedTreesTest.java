package io.github.touchstone.corpus.boost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

    private static final BoostOptions OPTIONS = new BoostOptions(40, 0.3, 8, 5, 1);
    private static final List<String> NAMES = List.of("width", "height", "noise");

    @Test
    void whatNoStraightLineTellsApartIsLearnt() {
        Examples squares = squares(2_000, 1);
        BoostedTrees trees = BoostedTrees.fit(squares, 3, OPTIONS, round -> {});

        Examples others = squares(1_000, 2);
        long right = 0;
        for (int i = 0; i < others.size(); i++) {
            right += most(trees.probabilities(others.rows().get(i))) == others.classes()[i] ? 1 : 0;
        }
        assertThat(right / 1_000.0).isGreaterThan(0.97);
    }

    @Test
    void oneQuestionIsWorkedOutByHand() {
        // Ten rows below the cut, eight of them of class 0, and ten above, all of class 1.
        List<float[]> rows = new ArrayList<>();
        int[] classes = new int[20];
        for (int i = 0; i < 20; i++) {
            rows.add(new float[] {i < 10 ? 0 : 1});
            classes[i] = i < 8 ? 0 : 1;
        }
        Examples examples = new Examples(List.of("above"), rows, classes, ones(20));
        BoostedTrees trees = BoostedTrees.fit(examples, 2, new BoostOptions(1, 0.5, 2, 5, 1), round -> {});

        // Shares .4 and .6; below: G = 10 * .4 - 8 = -4 and H = 10 * .24, so half of 4 / 3.4; above: -4 / 3.4.
        assertThat(trees.base()).containsExactly(-916, -511);
        assertThat(written(trees, List.of("above")))
                .containsExactly("above<0.5 []", "leaf [588, -588]", "leaf [-588, 588]");
        assertThat(trees.probabilities(new float[] {0})[0])
                .isCloseTo(1 / (1 + Math.exp(-(588 + 588 - 916 + 511) / 1000.0)), within(1e-12));
    }

    @Test
    void weightsCountAsRowsDo() {
        List<float[]> once = List.of(new float[] {0}, new float[] {0}, new float[] {1}, new float[] {1});
        List<float[]> more = List.of(
                new float[] {0}, new float[] {0}, new float[] {0}, new float[] {0}, new float[] {1}, new float[] {1});
        BoostOptions options = new BoostOptions(3, 0.5, 2, 1, 1);

        assertThat(BoostedTrees.fit(
                        new Examples(List.of("a"), once, new int[] {0, 1, 1, 1}, new double[] {2, 2, 1, 1}),
                        2,
                        options,
                        i -> {}))
                .isEqualTo(BoostedTrees.fit(
                        new Examples(List.of("a"), more, new int[] {0, 0, 1, 1, 1, 1}, ones(6)), 2, options, i -> {}));
    }

    @Test
    void noLeafHasFewerRowsThanAsked() {
        Examples examples = squares(300, 3);
        BoostedTrees trees = BoostedTrees.fit(examples, 3, new BoostOptions(5, 0.3, 64, 40, 1), round -> {});

        for (Tree tree : trees.trees()) {
            assertThat(examples.rows().stream()
                            .map(tree::of)
                            .distinct()
                            .allMatch(leaf -> examples.rows().stream()
                                            .filter(row -> tree.of(row).equals(leaf))
                                            .count()
                                    >= 40))
                    .isTrue();
        }
    }

    @Test
    void theNumberOfThreadsMakesNoDifference() throws Exception {
        Examples examples = squares(5_000, 4);
        BoostedTrees here = BoostedTrees.fit(examples, 3, OPTIONS, round -> {});
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertThat(one.submit(() -> BoostedTrees.fit(examples, 3, OPTIONS, round -> {}))
                            .get())
                    .isEqualTo(here);
        } finally {
            one.shutdown();
        }
    }

    @Test
    void asManyClassesAndWeightsAsRowsAreExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Examples(List.of("a"), List.of(new float[] {1}), new int[2], ones(1)))
                .withMessage("1 rows, 2 classes, 1 weights: expected as many of each");
    }

    /** Points of a square: class 0 in two opposite quarters, 1 in the others, 2 in the middle. */
    private static Examples squares(int count, long seed) {
        Random random = new Random(seed);
        List<float[]> rows = new ArrayList<>();
        int[] classes = new int[count];
        for (int i = 0; i < count; i++) {
            float width = random.nextFloat();
            float height = random.nextFloat();
            boolean middle = Math.abs(width - 0.5) < 0.25 && Math.abs(height - 0.5) < 0.25;
            rows.add(new float[] {width, height, random.nextInt(4)});
            classes[i] = middle ? 2 : width < 0.5 == height < 0.5 ? 0 : 1;
        }
        return new Examples(NAMES, rows, classes, ones(count));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int most(double[] probabilities) {
        int most = 0;
        for (int k = 1; k < probabilities.length; k++) {
            most = probabilities[k] > probabilities[most] ? k : most;
        }
        return most;
    }

    private static List<String> written(BoostedTrees trees, List<String> names) {
        List<String> lines = new ArrayList<>();
        trees.trees().forEach(tree -> tree.visit(names, (name, scores) -> lines.add(name + " " + scores)));
        return lines;
    }
}
