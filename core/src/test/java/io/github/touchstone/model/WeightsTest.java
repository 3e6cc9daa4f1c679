package io.github.touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void everyFeatureIsFoundAndNoOther() {
        Random random = new Random(3);
        Map<Long, Integer> expected = new HashMap<>();
        Weights weights = new Weights(1, 5_000);
        while (expected.size() < 5_000) {
            long hash = random.nextLong();
            if (expected.putIfAbsent(hash, expected.size() + 1) == null) {
                weights.add(hash, new ModelRow("f", List.of(expected.size())));
            }
        }

        assertThat(weights.size()).isEqualTo(5_000);
        expected.forEach((hash, weight) -> assertThat(weights.of(hash)).isEqualTo(weight));
        for (int i = 0; i < 5_000; i++) {
            long other = random.nextLong();
            assertThat(weights.of(other)).isEqualTo(expected.getOrDefault(other, 0));
        }
    }

    @Test
    void aFeatureHasAWeightForEachOutput() {
        Weights weights = new Weights(2, 2);
        weights.add(7, new ModelRow("a", List.of(1, 2)));
        weights.add(8, new ModelRow("b", List.of(3, 4)));

        assertThat(weights.weight(weights.row(8), 0)).isEqualTo(3);
        assertThat(weights.weight(weights.row(8), 1)).isEqualTo(4);
        assertThat(weights.row(9)).isEqualTo(Weights.NONE);
    }

    @Test
    void aFeatureMayNotStandThereTwice() {
        Weights weights = new Weights(1, 2);
        weights.add(7, new ModelRow("it is", List.of(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.add(7, new ModelRow("it is", List.of(2))))
                .withMessage("\"it is\" stands here twice");
    }

    @Test
    void whatIsNotInTheModelIsLeftOutOfManyAtOnce() {
        Weights weights = new Weights(1, 3);
        weights.add(7, new ModelRow("a", List.of(1)));
        weights.add(8, new ModelRow("b", List.of(2)));
        long[] hashes = {9, 8, 0, 7, 8, 7};
        int[] rows = new int[hashes.length];

        int found = weights.rows(hashes, 5, rows);

        assertThat(Arrays.copyOf(rows, found)).containsExactly(weights.row(8), weights.row(7), weights.row(8));
    }

    @Test
    void aWeightHasToFitItsPlace() {
        Weights weights = new Weights(1, 2);
        weights.add(7, new ModelRow("least", List.of(-32768)));

        assertThat(weights.of(7)).isEqualTo(-32768);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.add(8, new ModelRow("it is", List.of(32768))))
                .withMessage("\"it is\" weighs 32768: expected -32768 to 32767");
    }

    @Test
    void theOrderOfThePartsOfAFeatureCounts() {
        assertThat(Mix.of("it is said")).isNotEqualTo(Mix.of("is it said")).isEqualTo(Mix.of("It is SAID"));
    }
}
