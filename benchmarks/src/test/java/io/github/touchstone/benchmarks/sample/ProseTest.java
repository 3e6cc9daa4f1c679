package io.github.touchstone.benchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void beginsWithEverySampleAsItIs() {
        String prose = Prose.of(200_000);

        assertThat(Samples.documents())
                .allSatisfy(sample ->
                        assertThat(prose).contains(sample.read().text().strip()));
    }

    @Test
    void hardlyAParagraphOfSomeLengthComesBackAsItWas() {
        List<String> paragraphs =
                Prose.of(500_000).lines().filter(line -> line.length() > 200).toList();

        assertThat(paragraphs).hasSizeGreaterThan(500);
        assertThat(paragraphs.stream().distinct().count()).isGreaterThan(paragraphs.size() * 95L / 100);
    }
}
