package io.github.touchstone.benchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void isTheSameAtEveryCall() {
        assertThat(Prose.of(200_000)).isEqualTo(Prose.of(200_000));
    }

    @Test
    void isAlmostAsLongAsAskedForAndNoLonger() {
        assertThat(Prose.of(10_000).length()).isBetween(8_000, 10_000);
        assertThat(Prose.of(1_000_000).length()).isBetween(990_000, 1_000_000);
    }

    @Test
    void articlesAreAlikeInLengthAndInNothingElse() {
        assertThat(Prose.article(0)).isEqualTo(Prose.article(0)).hasSizeBetween(8_000, 10_000);
        assertThat(Prose.article(1)).hasSizeBetween(8_000, 10_000);
        assertThat(Prose.article(1).substring(0, 500))
                .isNotEqualTo(Prose.article(0).substring(0, 500));
    }

    @Test
    void holdsEverySampleInEachRoundButInAnotherOrder() {
        String prose = Prose.of(200_000);
        String opening = Samples.documents().get(0).read().text().strip().substring(0, 60);

        int first = prose.indexOf(opening);
        int second = prose.indexOf(opening, first + 1);
        int third = prose.indexOf(opening, second + 1);

        assertThat(first).isNotNegative();
        assertThat(second - first).isPositive().isNotEqualTo(third - second);
    }
}
