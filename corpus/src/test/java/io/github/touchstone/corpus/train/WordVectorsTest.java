package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static final List<String> ANIMALS = List.of("cat", "dog", "horse");
    private static final List<String> CITIES = List.of("rome", "paris", "vienna");

    private static WordVectors vectors() {
        Random random = new Random(3);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(List.of("the", ANIMALS.get(random.nextInt(3)), "eats", "its", "food", "at", "home"));
            texts.add(List.of("we", "flew", "to", CITIES.get(random.nextInt(3)), "by", "night", "train"));
        }
        return WordVectors.of(texts, 1);
    }

    private static double likeness(WordVectors vectors, String one, String other) {
        double[] a = vectors.of(one).orElseThrow();
        double[] b = vectors.of(other).orElseThrow();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i] / 4;
        }
        return sum;
    }

    @Test
    void wordsOfLikeCompanyLieNearEachOther() {
        WordVectors vectors = vectors();

        assertThat(likeness(vectors, "cat", "dog")).isGreaterThan(0.9);
        assertThat(likeness(vectors, "cat", "rome")).isLessThan(0.3);
        assertThat(likeness(vectors, "cat", "cat")).isCloseTo(1, within(1e-9));
    }

    @Test
    void theSameTextsGiveTheSameVectors() {
        assertThat(vectors().of("cat"))
                .hasValueSatisfying(vector ->
                        assertThat(vector).isEqualTo(vectors().of("cat").orElseThrow()));
    }

    @Test
    void rareWordsHaveNoVectorAndAddNothing() {
        WordVectors vectors = vectors();

        assertThat(vectors.of("zebra")).isEmpty();
        assertThat(vectors.sum(List.of("zebra"))).containsOnly(0);
    }

    @Test
    void theSumIsDividedByTheRootOfTheNumberOfWords() {
        WordVectors vectors = vectors();
        double[] cat = vectors.of("cat").orElseThrow();

        assertThat(vectors.sum(List.of("cat", "zebra", "zebra", "zebra"))[0]).isCloseTo(cat[0] / 2, within(1e-12));
    }
}
