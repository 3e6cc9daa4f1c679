package io.github.touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSumTest {

    private static SentenceSum sum(int features) {
        Weights weights = new Weights(2, features);
        for (int i = 1; i <= features; i++) {
            weights.add(i, new ModelRow("f" + i, List.of(1, -i)));
        }
        return new SentenceSum(weights);
    }

    @Test
    void aFeatureCountsOnceASentence() {
        SentenceSum sum = sum(9);
        sum.begin();
        sum.add(3);
        sum.add(100);
        sum.add(3);
        sum.add(4);

        assertThat(sum.total()).containsExactly(2, -7);

        sum.begin();
        sum.add(3);

        assertThat(sum.total()).containsExactly(1, -3);
    }

    @Test
    void aSentenceMayHaveAnyNumberOfFeatures() {
        SentenceSum sum = sum(3_000);
        sum.begin();
        for (int round = 0; round < 2; round++) {
            for (int feature = 1; feature <= 3_000; feature++) {
                sum.add(feature);
            }
        }

        assertThat(sum.total()).containsExactly(3_000, -4_501_500);
    }

    @Test
    void aSentenceOfNothingKnownSumsUpToNothing() {
        SentenceSum sum = sum(2);
        sum.begin();
        sum.add(50);

        assertThat(sum.total()).containsExactly(0, 0);
    }
}
