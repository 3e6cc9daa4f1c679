package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogisticTest {

    private static List<Example> examples(int positiveWithFeature, int negativeWithFeature) {
        List<Example> examples = new ArrayList<>();
        IntStream.range(0, positiveWithFeature).forEach(i -> examples.add(new Example("p" + i, 1, 4, Map.of(0, 1.0))));
        IntStream.range(0, negativeWithFeature).forEach(i -> examples.add(new Example("n" + i, 0, 4, Map.of(0, 1.0))));
        IntStream.range(0, 50).forEach(i -> examples.add(new Example("e" + i, i % 2, 4, Map.of())));
        return examples;
    }

    @Test
    void withNextToNoPenaltyTheModelGivesTheSharesOfTheData() {
        LogisticModel model = Logistic.fit(examples(30, 10), Fitting.plain(1e-6, 1));

        assertThat(model.probability(new Example("", 0, 4, Map.of(0, 1.0)))).isCloseTo(0.75, within(0.001));
        assertThat(model.probability(new Example("", 0, 4, Map.of()))).isCloseTo(0.5, within(0.001));
    }

    @Test
    void aPenaltyShrinksWeights() {
        double free =
                Logistic.fit(examples(30, 10), Fitting.plain(1e-6, 1)).weights().getOrDefault(0, 0.0);
        double held =
                Logistic.fit(examples(30, 10), Fitting.plain(10, 1)).weights().getOrDefault(0, 0.0);

        assertThat(held).isGreaterThan(0).isLessThan(free / 1.2);
    }

    @Test
    void slackLetsAWrongLabelBendTheOthersLess() {
        double without = Logistic.fit(examples(30, 3), new Fitting(1, 1, example -> 0))
                .weights()
                .getOrDefault(0, 0.0);
        double with = Logistic.fit(examples(30, 3), new Fitting(1, 1, example -> 2))
                .weights()
                .getOrDefault(0, 0.0);

        assertThat(with).isNotEqualTo(without).isPositive();
    }

    @Test
    void aFeatureOfTooFewExamplesIsLeftOut() {
        assertThat(Logistic.fit(examples(2, 1), Fitting.plain(1, 4)).weights()).isEmpty();
        assertThat(Logistic.fit(examples(2, 2), Fitting.plain(1, 4)).weights()).containsOnlyKeys(0);
    }

    @Test
    void aDocumentIsNeverInTwoFolds() {
        List<Example> examples = IntStream.range(0, 200)
                .mapToObj(i -> new Example("d" + i / 4, 0, 1, Map.of()))
                .toList();
        Folds folds = Folds.of(examples, 9);
        Set<Integer> judged = new TreeSet<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            List<Integer> inside = folds.inside(examples, fold);
            Set<String> seen = new TreeSet<>();
            folds.outside(examples, fold).forEach(i -> seen.add(examples.get(i).doc()));
            assertThat(inside).noneMatch(i -> seen.contains(examples.get(i).doc()));
            judged.addAll(inside);
        }
        assertThat(judged).hasSize(200);
    }
}
