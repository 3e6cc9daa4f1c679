package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        assertThat(Apportionment.of(10, new double[] {1.0, 1.0, 1.0})).containsExactly(4, 3, 3);
        assertThat(Apportionment.of(10, new double[] {4.6, 2.3, 3.1})).containsExactly(5, 2, 3);
    }

    @Test
    void whatIsDueNothingGetsNothing() {
        assertThat(Apportionment.of(10, new double[] {0.0, 5.0, 0.0})).containsExactly(0, 10, 0);
        assertThat(Apportionment.of(10, new double[] {0.0, 0.0})).containsExactly(0, 0);
        assertThat(Apportionment.of(10, new double[] {})).isEmpty();
    }

    @Test
    void noHundredthIsLostOrMade() {
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            long total = random.nextInt(10_001);
            double[] masses = DoubleStream.generate(() -> mass(random))
                    .limit(1 + random.nextInt(300))
                    .toArray();
            long[] shares = Apportionment.of(total, masses);
            boolean any = DoubleStream.of(masses).anyMatch(mass -> mass > 0);

            assertThat(LongStream.of(shares).sum()).isEqualTo(any ? total : 0);
            assertThat(LongStream.of(shares).allMatch(share -> share >= 0)).isTrue();
        }
    }

    @Test
    void ofEqualRemaindersTheFirstGoFirst() {
        assertThat(Apportionment.of(5, new double[] {1, 3, 1, 3, 1, 3})).containsExactly(1, 1, 1, 1, 0, 1);
    }

    private static double mass(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 1.0 / 3;
            case 2 -> Math.pow(10, random.nextInt(600) - 320);
            default -> random.nextDouble();
        };
    }
}
