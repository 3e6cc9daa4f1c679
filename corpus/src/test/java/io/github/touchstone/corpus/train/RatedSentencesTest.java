package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.corpus.row.CertaintyRow;
import io.github.touchstone.hedge.Certainty;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatedSentencesTest {

    private static RatedSentences rated(double... ratings) {
        List<CertaintyRow> rows = Arrays.stream(ratings)
                .mapToObj(rating -> new CertaintyRow("It may rain.", rating))
                .toList();
        return RatedSentences.of(rows);
    }

    private static double batch(RatedSentences sentences, int row) {
        double[] values = sentences.featuresAndBatch(row);
        return values[values.length - 1];
    }

    @Test
    void featuresAreThoseOfTheLibrary() {
        RatedSentences sentences = rated(2, 4.5);

        assertThat(sentences.size()).isEqualTo(2);
        assertThat(sentences.rating(1)).isEqualTo(4.5);
        assertThat(sentences.features(0)).containsExactly(Certainty.features("It may rain."));
        assertThat(sentences.featuresAndBatch(0)).startsWith(sentences.features(0));
    }

    @Test
    void theSecondBatchBeginsAfterTheLastHalf() {
        RatedSentences sentences = rated(2, 4.5, 3, 5);

        assertThat(batch(sentences, 1)).isEqualTo(batch(sentences, 0));
        assertThat(batch(sentences, 2))
                .isEqualTo(batch(sentences, 3))
                .isCloseTo(batch(sentences, 0) + 1, within(1e-12));
        assertThat(batch(sentences, 0)).isEqualTo(-0.5);
    }

    @Test
    void oneBatchAloneTellsNothing() {
        assertThat(batch(rated(2, 4, 3), 1)).isZero();
        assertThat(batch(rated(2, 4, 3.5), 1)).isZero();
    }
}
