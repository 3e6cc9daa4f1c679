package io.github.touchstone.corpus.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairsTest {

    private static Set<String> of(double... labels) {
        Pairs pairs = Pairs.of(labels, 1);
        return IntStream.range(0, pairs.size())
                .mapToObj(pair -> pairs.better(pair) + ">" + pairs.worse(pair))
                .collect(Collectors.toSet());
    }

    @Test
    void eachTwoThatWereJudgedDifferentlyAreAPairOnce() {
        assertThat(of(1, 3, 2, 3)).containsExactlyInAnyOrder("1>0", "3>0", "2>0", "1>2", "3>2");
        assertThat(Pairs.of(new double[] {1, 3, 2, 3}, 1).size()).isEqualTo(5);
    }

    @Test
    void whatWasJudgedAlikeIsNoPair() {
        assertThat(of(2, 2, 2)).isEmpty();
        assertThat(of()).isEmpty();
    }

    @Test
    void ofVeryManySomeAreDrawn() {
        double[] labels = IntStream.range(0, 5_000).mapToDouble(i -> i % 5).toArray();
        Pairs pairs = Pairs.of(labels, 1);

        assertThat(pairs.size()).isBetween(100_000, 200_000);
        assertThat(IntStream.range(0, pairs.size()))
                .allMatch(pair -> labels[pairs.better(pair)] > labels[pairs.worse(pair)]);
        assertThat(Arrays.stream(labels).distinct().count()).isEqualTo(5);
    }
}
